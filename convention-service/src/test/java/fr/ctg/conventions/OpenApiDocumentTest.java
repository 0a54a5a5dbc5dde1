package fr.ctg.conventions;

import fr.ctg.kit.contract.DocumentTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiDocumentTest extends DocumentTest {}
