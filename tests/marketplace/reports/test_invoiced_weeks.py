from marketplace.reports.invoiced_weeks import invoiced_weeks
from tests.marketplace.billing.disputes import HALF_HOUR, a_billed_week, disputed
from workdiary.money import Money


def test_an_invoiced_week_says_what_of_it_is_disputed(market):
    a_billed_week(market, hours=2)
    [week] = invoiced_weeks(market.andris)
    assert (week.state, week.seconds, week.gross) == ("paid", 7_200, Money(84_00, "USD"))
    assert (week.disputed_s, week.frozen_minor, week.questions) == (0, 0, 0)
    disputed(market, HALF_HOUR)
    [week] = invoiced_weeks(market.andris)
    assert (week.disputed_s, week.frozen_minor) == (1_800, 21_00)
    assert invoiced_weeks(market.maya) == []
