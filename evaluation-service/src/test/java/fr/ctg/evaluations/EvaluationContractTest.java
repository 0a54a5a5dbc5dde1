package fr.ctg.evaluations;

import fr.ctg.kit.contract.ContractTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class EvaluationContractTest extends ContractTest {}
