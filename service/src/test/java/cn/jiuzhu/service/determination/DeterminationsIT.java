package cn.jiuzhu.service.determination;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class DeterminationsIT extends DeterminationsTest {}
