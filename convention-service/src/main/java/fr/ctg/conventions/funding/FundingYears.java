package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.SigningCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** The term of a draft may move after its funding was stated; what is signed has to fit again. */
@ApplicationScoped
class FundingYears implements SigningCondition {

  private final FundingLineRepository lines;

  FundingYears(FundingLineRepository lines) {
    this.lines = lines;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    int first = convention.term().effectiveFrom().getYear();
    int last = convention.term().effectiveTo().getYear();
    for (FundingLine line : lines.ofConvention(convention)) {
      faults
          .at("fundingLines")
          .require(
              line.year() >= first && line.year() <= last,
              line.code(),
              "outside-the-term",
              Text.of(
                  "La ligne « %s » est pour %s, hors de la convention, de %s à %s.",
                  "Line \"%s\" is for %s, outside the convention, from %s to %s.",
                  line.code(),
                  Integer.toString(line.year()),
                  Integer.toString(first),
                  Integer.toString(last)));
    }
  }
}
