package fr.ctg.conventions;

import fr.ctg.kit.contract.HealthContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HealthTest extends HealthContractTest {}
