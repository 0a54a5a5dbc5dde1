package fr.ctg.conventions.sheet;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.funding.FundingLineRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.ContentTag;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** An action as a page to print. */
@ApplicationScoped
@Transactional
class SheetService {

  private final Conventions conventions;
  private final ActionRepository actions;
  private final FundingLineRepository fundingLines;
  private final Template template;
  private final ContentTag contentTag;

  SheetService(
      Conventions conventions,
      ActionRepository actions,
      FundingLineRepository fundingLines,
      @Location("action-sheet.html") Template template,
      ContentTag contentTag) {
    this.conventions = conventions;
    this.actions = actions;
    this.fundingLines = fundingLines;
    this.template = template;
    this.contentTag = contentTag;
  }

  Answer<String> page(String convention, String key) {
    Action action = actions.require(conventions.require(convention), Key.parse("action", key));
    String page = template.data("sheet", Sheet.of(action, fundingLines.ofAction(action))).render();
    return new Answer<>(action.id(), contentTag.of(page), page, false);
  }
}
