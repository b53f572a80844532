package cn.jiuzhu.service.profiles;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class LoadedProfilesIT extends LoadedProfilesTest {}
