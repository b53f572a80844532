package cn.jiuzhu.service.registry;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class HouseholdFilesIT extends HouseholdFilesTest {}
