"""The sentences about offers, milestones, disputes and refusals, for `sentences`. Pure."""

MILESTONES = {
    "draft": "Planned",
    "funded": "Funded",
    "submitted": "Handed in",
    "changes": "Changes requested",
    "refund_asked": "Refund asked for",
    "disputed": "Disputed",
    "accepted": "Accepted, in security",
    "partly_accepted": "Partly accepted, in security",
    "released": "Released",
    "refunded": "Given back",
}
MILESTONE_STEPS = {
    "fund": "Funded",
    "roll": "Rest of the one before",
    "submit": "Handed in",
    "request_changes": "Changes requested",
    "accept": "Accepted",
    "lapse": "Accepted by silence",
    "ask_refund": "Refund asked for",
    "give_back": "Given back",
    "dispute": "Disputed",
    "settle": "Settled",
    "withdraw": "Dispute withdrawn",
    "release": "Released",
}
MILESTONE_DO = {
    "fund": "Fund",
    "submit": "Hand in",
    "request_changes": "Request changes",
    "accept": "Accept",
    "ask_refund": "Ask for a refund",
    "give_back": "Give the money back",
    "dispute": "Dispute",
}
# What may be done with a contract, and what an offer's sums are for.
CONTRACT_DO = {
    "accept": "Accept",
    "decline": "Decline",
    "confirm": "Go on",
    "resume": "Resume",
    "pause": "Pause",
    "end": "End",
}
PREVIEWS = {
    "hour": "One hour",
    "full_week": "A week up to the limit",
    "forty_hours": "A week of 40 hours",
    "flat": "The weekly payment",
}
REFUND_OF = {
    "invoice": "Invoice",
    "bonus": "Bonus:",
    "expense": "Expense:",
    "milestone": "Milestone:",
}
REFUND_STATES = {"asked": "asked for", "given": "given back", "declined": "not given"}
# Why nothing of it can go back.
REFUND_NOT = {
    "not_collected": "it is not paid.",
    "protection_paid": "Fairhour paid a part of it; that waits until all of it is released.",
    "charged_back": "the client's bank took the payment back.",
}
PAYOUT_KINDS = {"bank": "Bank account", "wise": "Wise", "paypal": "PayPal", "payoneer": "Payoneer"}
PAYOUT_STATES = {
    "asked": "Leaves with the next file",
    "sent": "On its way",
    "paid": "Arrived",
    "failed": "Refused, the money is here again",
    "returned": "Came back, the money is here again",
}
FUNDING_STATES = {
    "asked": "Waits for the answer",
    "collected": "Collected",
    "declined": "Refused by the payment method",
    "sent": "Sent back",
    "failed": "Could not be sent back",
}
EXTRAS = {"bonus": "Bonus", "expense": "Expense"}
EXTRA_STATES = {
    "asked": "claimed",
    "open": "being paid",
    "paid": "paid, in security",
    "released": "released",
    "declined": "not paid",
}
DISPUTES = {
    "opened": "Waits for the freelancer",
    "with_staff": "With staff",
    "closed": "Closed",
}
DISPUTE_REASONS = {
    "not_this_work": "Not work of this contract",
    "not_this_person": "Not this person's",
    "not_at_work": "Not at work",
    "not_agreed": "Not agreed",
    "wrong_memo": "A wrong memo",
}
DISPUTE_ANSWERS = {
    "accept": "The freelancer gives all of it back",
    "in_part": "The freelancer gives a part back",
    "explain": "The freelancer explains",
    "silence": "The freelancer did not answer",
}
DISPUTE_OUTCOMES = {
    "accepted": "given back",
    "withdrawn": "withdrawn, paid as usual",
    "decided": "decided by staff",
    "overdue": "paid, staff did not decide in time",
    "chargeback": "the client's bank took the payment back",
}
DISPUTED_SEGMENTS = {"open": "Not settled", "refunded": "Goes back", "paid": "Is paid"}
PRESUMPTIONS = {
    "protected": "Protected.",
    "weak": "Not protected, but that alone never gives it back.",
    "open": "Not protected.",
}
MEDIATIONS = {
    "between": "between the two of you",
    "staff": "with Fairhour",
    "proposed": "a proposal is made",
    "final": "a second person decides",
    "closed": "closed",
}
MEDIATION_ACTS = {
    "open": "Opened",
    "say": "Said",
    "offer": "Offered",
    "agree": "Agreed",
    "accept": "Accepted the proposal",
    "refuse": "Refused the proposal",
    "withdraw": "Withdrew",
    "propose": "Proposed",
    "decide": "Decided",
}
MEDIATION_DO = {
    "say": "Say",
    "offer": "Offer this amount back",
    "agree": "Agree to the offer",
    "accept": "Accept the proposal",
    "refuse": "Refuse the proposal",
    "withdraw": "Withdraw",
    "propose": "Propose this amount back",
    "decide": "Decide: this amount back",
}
# What a code says more than its leaf.
REFUSALS = {
    "bad_amount": "The amount is not one: digits, a point and exactly the currency's digits, inside "
    "what is taken here. Nothing was changed.",
    "bad_rate": "The rate lies outside what an hour may cost in this currency. Nothing was changed.",
    "bad_limit": "A weekly limit is hours and minutes, at most those of a week. Nothing was changed.",
    "bad_flat": "A weekly payment is an amount that the currency can hold. Nothing was changed.",
    "bad_labels": "Labels are short, each once, at most a hundred. Nothing was changed.",
    "bad_number": "This is no whole number. Nothing was changed.",
    "bad_title": "A title has 1 to 200 characters. Nothing was changed.",
    "no_labels": "A label can be required only where there are labels. Nothing was changed.",
    "no_freelancer": "No freelancer with this e-mail is known here. Nothing was changed.",
    "unknown_country": "This is no country. Nothing was changed.",
    "no_billing_method": "There is no verified payment method to pay with. Nothing was changed.",
    "not_funded": "The first milestone is not paid in yet. Nothing was changed.",
    "only_a_raise": "The limit of the week before can only be raised. Nothing was changed.",
    "wrong_currency": "The amount is in another currency than the contract. Nothing was changed.",
    "window_closed": "Hours are disputed from Monday 12:00 UTC after their week to Friday 23:59:59 UTC. "
    "Nothing was changed.",
    "already_disputed": "Some of this time was disputed before; each segment is disputed once.",
    "already_accepted": "Some of this time was accepted before; it cannot be disputed any more.",
    "above_billed": "This is more than was billed and is still there. Nothing was changed.",
    "not_enough": "There is not enough money to withdraw that covers this. Nothing was changed.",
    "grounds_missing": "Protected time goes back only if it is not this contract's work or not this "
    "person's, said in writing. Nothing was changed.",
    "text_missing": "Say why. Nothing was changed.",
    "picture_gone": "This picture is deleted already.",
    "asked_already": "That this picture is deleted was asked already; the answer is still to come.",
    "picture_is_evidence": "The time of this picture is disputed: it stays until that is settled. "
    "Nothing was changed.",
    "picture_elsewhere": "This picture shows time of another contract too, whose client is not asked. "
    "Nothing was changed.",
    "charged_back": "The client's bank took this payment back. Nothing was changed.",
    "not_collected": "This is not paid. Nothing was changed.",
    "too_late": "The time for this is over. Nothing was changed.",
    "owes": "Something is not paid yet; money leaves the balance once all of it is. Nothing was changed.",
    "above_payment": "No payment brought as much as this that has not gone back. Nothing was changed.",
    "cannot_give_back": "This way of paying takes nothing back by itself; please ask Fairhour. "
    "Nothing was changed.",
    "below_minimum": "This is less than what is sent at least. Nothing was changed.",
    "currency_not_paid": "This currency is not sent. Nothing was changed.",
    "method_waits": "A new way to be paid waits three days. Nothing was changed.",
    "method_removed": "This way to be paid was removed. Nothing was changed.",
    "bad_account": "This is no account of that kind. Nothing was changed.",
    "bad_holder": "Say whose account it is, in at most 70 characters. Nothing was changed.",
    "bad_kind": "Choose a way to be paid. Nothing was changed.",
    "document_missing": "An expense needs its document. Nothing was changed.",
    "document_too_large": "This document is larger than what is taken here. Nothing was changed.",
    "document_type": "This document is of a kind that is not taken here. Nothing was changed.",
    "protection_paid": "Fairhour paid a part of this invoice; it can be given back once all of it is "
    "released. Nothing was changed.",
    "no_segments": "No time was chosen. Nothing was changed.",
    "nothing_to_approve": "Nothing of this week is left to approve.",
    "undo_over": "An approval can be taken back for ten minutes.",
    "nothing_waits": "Some of what was chosen no longer waits for an answer. Nothing was changed.",
    "already_said": "The other answer was given to this time before, and that one stays.",
    "consent_closed": "An answer is possible for 180 days from the lock of the time's week.",
}
