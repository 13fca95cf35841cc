"""Small widgets that several screens share; each draws values and tells what was pressed."""

from .cards import Card, CardList
from .chart import LineChart
from .countries import CountryBox
from .elided import ElidedLabel
from .empty import EmptyState
from .flow import Flow
from .grid import Grid
from .listing_panel import ListingPanel
from .new_passphrase import NewPassphrase
from .notices import Notice, NoticeList, notice_of
from .outcome import Door, Outcome, OutcomePanel
from .progress_panel import ProgressPanel
from .rail import RailButton
from .ring import paint_ring
from .search_menu import SearchMenu
from .side import SidePanel
from .steps import Page, Steps
from .tick_menu import TickMenu

__all__ = [
    "Card",
    "CardList",
    "CountryBox",
    "Door",
    "ElidedLabel",
    "EmptyState",
    "Flow",
    "Grid",
    "LineChart",
    "ListingPanel",
    "NewPassphrase",
    "Notice",
    "NoticeList",
    "Outcome",
    "OutcomePanel",
    "Page",
    "ProgressPanel",
    "RailButton",
    "SearchMenu",
    "SidePanel",
    "Steps",
    "TickMenu",
    "notice_of",
    "paint_ring",
]
