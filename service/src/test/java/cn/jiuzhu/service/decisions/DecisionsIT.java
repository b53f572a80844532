package cn.jiuzhu.service.decisions;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class DecisionsIT extends DecisionsTest {}
