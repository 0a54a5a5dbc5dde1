package fr.ctg.conventions;

import fr.ctg.kit.contract.ContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConventionContractTest extends ContractTest {}
