package cn.jiuzhu.service.transfer;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class NdjsonImportIT extends NdjsonImportTest {}
