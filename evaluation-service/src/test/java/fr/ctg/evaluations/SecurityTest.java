package fr.ctg.evaluations;

import fr.ctg.kit.contract.SecurityContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SecurityTest extends SecurityContractTest {}
