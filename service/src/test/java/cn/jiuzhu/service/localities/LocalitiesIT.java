package cn.jiuzhu.service.localities;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class LocalitiesIT extends LocalitiesTest {}
