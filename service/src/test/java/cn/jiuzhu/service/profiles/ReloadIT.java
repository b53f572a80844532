package cn.jiuzhu.service.profiles;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
@TestProfile(ReloadTest.OnRequest.class)
class ReloadIT extends ReloadTest {}
