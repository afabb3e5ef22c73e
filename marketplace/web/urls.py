"""Every page on one page."""

from django.urls import path

from marketplace.web import (
    account,
    contracts,
    diary,
    disputes,
    milestones,
    money,
    offers,
    pictures,
    reports,
    rescue,
    terms,
)

urlpatterns = [
    path("", contracts.home, name="home"),
    path("contracts/<uuid:contract_id>/", diary.newest, name="contract"),
    path("contracts/<uuid:contract_id>/weeks/<str:label>/", diary.week, name="week"),
    path("contracts/<uuid:contract_id>/weeks/<str:label>/bundle/", diary.bundle, name="bundle"),
    path("contracts/<uuid:contract_id>/days/<str:label>/", diary.day, name="day"),
    path("offers/new/", offers.new_offer, name="new_offer"),
    path("contracts/<uuid:contract_id>/terms/", terms.terms, name="terms"),
    path("contracts/<uuid:contract_id>/terms/<str:act>/", terms.act, name="terms_act"),
    path("contracts/<uuid:contract_id>/milestones/", milestones.milestones, name="milestones"),
    path("contracts/<uuid:contract_id>/milestones/add/", milestones.draft, name="milestone_draft"),
    path("milestones/<uuid:milestone_id>/<str:step>/", milestones.step, name="milestone_step"),
    path("mediations/<uuid:mediation_id>/<str:act>/", milestones.act, name="mediation_act"),
    path("submitted/<int:file_id>/", milestones.submitted_file, name="submitted_file"),
    path("segments/<uuid:segment_id>/", diary.segment, name="segment"),
    path(
        "segments/<uuid:segment_id>/pictures/<str:sha256>/<str:size>/",
        pictures.picture,
        name="picture",
    ),
    path("invoices/", money.invoices, name="invoices"),
    path("invoices/<str:number>/", money.invoice, name="invoice"),
    path("invoices/<str:number>", money.invoice, name="invoice_file"),
    path("invoices/<str:number>/lines/<int:position>/", money.line, name="line"),
    path("invoices/<str:number>/dispute/", disputes.open_dispute, name="open_dispute"),
    path("disputes/<uuid:dispute_id>/", disputes.dispute, name="dispute"),
    path("disputes/<uuid:dispute_id>/<str:act>/", disputes.act, name="dispute_act"),
    path("credit-notes/<str:number>", money.credit_note, name="credit_note"),
    path("money/", money.money, name="money"),
    path("money/statements/<str:name>", reports.statement, name="statement"),
    path("money/earnings/<str:name>", reports.certificate, name="certificate"),
    path("money/spending/<str:name>", reports.spending, name="spending"),
    path("account/", account.account, name="account"),
    path("account/rescue/", rescue.rescue, name="rescue"),
    path("account/devices/<uuid:device_id>/retire/", account.retire, name="retire_device"),
]
