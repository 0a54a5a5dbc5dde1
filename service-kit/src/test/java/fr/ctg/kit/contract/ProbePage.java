package fr.ctg.kit.contract;

import jakarta.ws.rs.QueryParam;

/** Parameters that many operations share. */
class ProbePage {

  @QueryParam("limit")
  Integer limit;
}
