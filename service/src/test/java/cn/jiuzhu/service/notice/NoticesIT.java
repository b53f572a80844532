package cn.jiuzhu.service.notice;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application: the font is packaged, too. */
@QuarkusIntegrationTest
class NoticesIT extends NoticesTest {}
