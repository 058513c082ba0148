"""Credits: what videos cost, and a double-entry ledger of who has how many."""

from openmotion.billing.audit import check_ledger
from openmotion.billing.balances import Balance, UsageLine, UsagePage, balance, usage
from openmotion.billing.grants import expire_grants, grant
from openmotion.billing.holds import capture, hold, release
from openmotion.billing.prices import MODES, PRICES, PriceTable, estimate, price

__all__ = [
    "MODES",
    "PRICES",
    "Balance",
    "PriceTable",
    "UsageLine",
    "UsagePage",
    "balance",
    "capture",
    "check_ledger",
    "estimate",
    "expire_grants",
    "grant",
    "hold",
    "price",
    "release",
    "usage",
]
