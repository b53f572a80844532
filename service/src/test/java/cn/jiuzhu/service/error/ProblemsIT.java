package cn.jiuzhu.service.error;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class ProblemsIT extends ProblemsTest {}
