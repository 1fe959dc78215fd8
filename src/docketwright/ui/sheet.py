"""How every part of the window looks, as Qt's style sheet; what begins with $ is a token of the look or a length."""

from __future__ import annotations

SHEET = """
QWidget { color: $text; }
QMainWindow, QDialog, QWidget#page { background: $page; }
QWidget#rail, QWidget#status { background: $rail; }
QWidget#rail { border-right: 1px solid $line; }
QWidget#status { border-top: 1px solid $line; }
QWidget#side { background: $page; border-left: 1px solid $line; }
QWidget#desk, QScrollArea#desk, QScrollArea#desk > QWidget { background: $desk; }
QScrollArea { background: transparent; border: none; }
QScrollArea#desk { border: 2px solid $desk; }
QScrollArea#desk:focus { border: 2px solid $accent; }
QToolTip { background: $paper; color: $text; border: 1px solid $strong_line; padding: 4px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: $title; font-weight: 700; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="small"] { color: $quiet; font-size: $small; }
QLabel[role="good"] { color: $good; font-weight: 600; }
QLabel[role="met"] { color: $good; }
QLabel[role="half"] { color: $half; }
QLabel[role="bad"] { color: $bad; font-weight: 600; }
QLabel[role="urgent"] { color: $bad; font-weight: 700; font-size: $heading; }
QLabel[role="pill"] { color: $quiet; background: $page; border: 1px solid $line; border-radius: 9px; padding: 1px 8px; }
QLabel[role="reading"] {
  font-family: "Source Serif 4", "Charis SIL", "Georgia", "Liberation Serif", "Noto Serif", serif;
  font-size: $heading; }
QLabel[role="part"] { color: $quiet; font-weight: 600; font-size: $small; }
QLabel[role="key"] { background: $soft; border: 1px solid $line; border-radius: 4px; padding: 1px 5px; }

QFrame[role="card"] { background: $paper; border: 1px solid $line; border-radius: 9px; }
QFrame[role="card"][chosen="true"] { border: 1px solid $accent; }
QFrame[role="card"]:focus { border: 2px solid $accent; }
QFrame[role="soft"] { background: $soft; border: 1px solid $line; border-radius: 9px; }
QFrame[role="notice"] { background: $soft; border: 1px solid $half; border-radius: 9px; }
QFrame[role="bar"] { background: $rail; border: none; border-bottom: 1px solid $line; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton, QToolButton[role="button"] {
  background: $paper; border: 1px solid $strong_line; border-radius: 6px; padding: $pad 13px; min-height: 1.2em;
  outline: none; }
QPushButton:hover, QToolButton[role="button"]:hover { border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: $inner 12px; }
QPushButton:pressed { background: $page; }
QPushButton:disabled { color: $quiet; border-color: $line; }
QPushButton:checked { color: $accent; background: $chosen; border: 1px solid $accent; }
QPushButton:checked:focus { border: 2px solid $accent; }
QPushButton[role="choice"]:checked { font-weight: 400; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed { background: $deep; border-color: $deep; }
QPushButton[role="primary"]:disabled { background: $soft; color: $quiet; border-color: $line; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 1px 2px 1px 0; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $accent; border-radius: 4px; padding: 1px 2px 1px 0; }
QPushButton[role="link"]:pressed { color: $deep; background: transparent; }
QPushButton[role="link"]:disabled { color: $quiet; }
QPushButton[role="chip"] { border-radius: 9px; padding: 2px 10px; min-height: 1em; }
QPushButton[role="chip"]:focus { padding: 1px 9px; }
QPushButton[role="step"] {
  background: transparent; border: 1px solid transparent; border-radius: 7px; text-align: left;
  padding: 8px 9px 8px 43px; }
QPushButton[role="step"]:hover { background: $page; border-color: $line; }
QPushButton[role="step"]:checked { background: $paper; border-color: $line; color: $text; font-weight: 600; }
QPushButton[role="step"]:focus { border: 2px solid $accent; padding: 7px 8px 7px 42px; }
QPushButton[role="tab"] {
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 6px 4px; color: $quiet; }
QPushButton[role="tab"]::menu-indicator { image: none; width: 0; }
QPushButton[role="tab"]:hover { color: $text; border-bottom: 2px solid $line; }
QPushButton[role="tab"]:checked { color: $accent; background: transparent; border-bottom: 2px solid $accent; }
QPushButton[role="tab"]:focus { border: 2px solid $accent; border-radius: 4px; padding: 4px 2px 6px; }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit { placeholder-text-color: $prompt; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit {
  background: $paper; border: 1px solid $strong_line; border-radius: 6px; padding: $pad 9px; min-height: 1.2em;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QPlainTextEdit:focus {
  border: 2px solid $accent; padding: $inner 8px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: $paper; border: 1px solid $strong_line; selection-background-color: $accent;
  selection-color: $on_accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$down"); width: $box; height: $box; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {
  border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$up"); width: 14px; height: 14px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url("$down"); width: 14px; height: 14px; }
QTextEdit { background: $paper; border: 1px solid $line; border-radius: 9px;
  selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit[role="writing"]:focus { border: 2px solid $accent; }
QTextEdit[role="part"] {
  background: transparent; border: none; border-left: 3px solid transparent; border-radius: 0; }
QTextEdit[role="part"]:focus { border-left: 3px solid $accent; }
QTextEdit[role="name"] {
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; }
QTextEdit[role="name"]:hover { border-bottom: 2px solid $line; }
QTextEdit[role="name"]:focus { border-bottom: 2px solid $accent; }
QTextEdit[role="differences"] { background: transparent; border: none; border-radius: 0; }
QTextEdit[role="differences"]:focus { border: 1px solid $accent; }
QTextBrowser { background: $paper; border: 1px solid $line; border-radius: 9px; }

QCheckBox, QRadioButton { spacing: 9px; background: transparent; padding: 2px; }
QCheckBox[role="bare"] { spacing: 0; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid $accent; border-radius: 4px; padding: 1px; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QListView::indicator {
  width: $box; height: $box; border: 1px solid $strong_line; border-radius: 4px; background: $paper; }
QRadioButton::indicator { border-radius: $half_box; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$dot"); }

QListView, QTreeView, QTableView { background: $paper; border: 1px solid $line; border-radius: 9px; outline: none; }
QListView::item, QTreeView::item { padding: 5px 6px; border: 1px solid transparent; border-radius: 5px; }
QTreeView::branch:has-children:closed { image: url("$right"); }
QTreeView::branch:has-children:open { image: url("$down"); }
QListView::item:selected, QTreeView::item:selected { background: $page; color: $text; border-color: $accent; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QListView[role="side"], QListView[role="side"]:focus { background: transparent; border: none; border-radius: 0; }
QListView[role="cards"], QListView[role="cards"]:focus { background: transparent; border: none; border-radius: 0; }
QHeaderView::section {
  background: $soft; border: none; border-bottom: 1px solid $line; padding: 5px; font-weight: 600; }

QMenuBar { background: $rail; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: $paper; border-radius: 4px; }
QMenu { background: $paper; border: 1px solid $strong_line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $quiet; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QProgressBar { background: $page; border: 1px solid $line; border-radius: 5px; height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $strong_line; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal {
  width: 14px; margin: -7px 0; border: 2px solid $accent; border-radius: 9px; background: $paper; }
QSlider::handle:horizontal:focus, QSlider::handle:horizontal:hover { background: $accent; }
QSplitter::handle { background: $line; width: 1px; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: $accent; }
QSplitter[role="gap"]::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $strong_line; border-radius: 4px; min-height: 30px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $strong_line; border-radius: 4px; min-width: 30px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
  background: none; border: none; }
"""
