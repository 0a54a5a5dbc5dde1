package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Partner;

/** By what completeness is told apart. */
enum Grouping {
  PARTNER {
    @Override
    Object key(OwedReport owed) {
      // What anybody may report is nobody's in particular.
      return owed.partner() == null ? "" : owed.partner();
    }

    @Override
    Group describe(OwedReport owed, Framework framework) {
      String code = owed.partner();
      String name =
          framework.partners().stream()
              .filter(partner -> partner.code().equals(code))
              .map(Partner::name)
              .findFirst()
              .orElse(null);
      return new Group(code == null ? "" : code, code, name);
    }
  },
  INDICATOR {
    @Override
    Object key(OwedReport owed) {
      return owed.indicator().code();
    }

    @Override
    Group describe(OwedReport owed, Framework framework) {
      String code = owed.indicator().code();
      return new Group(code, code, owed.indicator().label());
    }
  },
  AXIS {
    @Override
    Object key(OwedReport owed) {
      return owed.axis().code();
    }

    @Override
    Group describe(OwedReport owed, Framework framework) {
      String code = owed.axis().code();
      return new Group("%09d %s".formatted(owed.axis().position(), code), code, owed.axis().name());
    }
  },
  PERIOD {
    @Override
    Object key(OwedReport owed) {
      return owed.period();
    }

    @Override
    Group describe(OwedReport owed, Framework framework) {
      String order = owed.period().end() + " " + owed.period().start();
      return new Group(order, owed.period().canonical(), null);
    }
  };

  /**
   * @param order by which groups are sorted
   * @param code null for what anybody may report
   * @param label for people; null where there is none
   */
  record Group(String order, String code, String label) {}

  /** The same for two reports exactly when they are in one group. */
  abstract Object key(OwedReport owed);

  /** Names the group of a report. */
  abstract Group describe(OwedReport owed, Framework framework);
}
