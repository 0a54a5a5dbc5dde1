package fr.ctg.conventions;

import fr.ctg.kit.contract.AuditContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditTest extends AuditContractTest {}
