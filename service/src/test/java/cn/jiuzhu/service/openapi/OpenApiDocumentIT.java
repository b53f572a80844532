package cn.jiuzhu.service.openapi;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same, asked of the packaged application. */
@QuarkusIntegrationTest
class OpenApiDocumentIT extends OpenApiDocumentTest {}
