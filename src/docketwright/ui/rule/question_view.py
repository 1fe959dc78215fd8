"""The questions as rows with a tick: painted, so that a hundred of them cost no more than ten."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from docketwright.model.rule import Question
from docketwright.ui.language import say
from docketwright.ui.widgets.around import scroll_area_around
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.selecting import follow_selection

QUESTION = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_AROUND = 5


class QuestionModel(QAbstractListModel):
    """Questions and which of them are to be answered. `ticked` carries a number and whether it is now."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.questions: tuple[Question, ...] = ()
        self._answering: frozenset[str] = frozenset()

    def show(self, questions: tuple[Question, ...], answering: frozenset[str]) -> None:
        """Hold these questions and ticks."""
        if questions != self.questions:
            self.beginResetModel()
            self.questions, self._answering = questions, answering
            self.endResetModel()
        elif answering != self._answering:
            self._answering = answering
            self.dataChanged.emit(self.index(0), self.index(len(questions) - 1), [Qt.ItemDataRole.CheckStateRole])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many questions are shown."""
        return 0 if parent.isValid() else len(self.questions)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        """Return that a question can be chosen and ticked."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a question, its words, or its tick."""
        question = self.questions[index.row()]
        if role == QUESTION:
            return question
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if question.number in self._answering else Qt.CheckState.Unchecked
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return say("Question {number}: {text}", number=question.number, text=question.text)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say that a question was ticked or unticked; the session then decides."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.ticked.emit(self.questions[index.row()].number, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class QuestionRows(QStyledItemDelegate):
    """Paints a tick, the number and the wrapped words; a click anywhere or Space ticks."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that the words need at the width of the list."""
        question: Question = index.data(QUESTION)
        view = option.widget
        words = _words_rect(
            QRect(0, 0, view.viewport().width() if isinstance(view, QListView) else 400, 0), option, question
        )
        wrapped = QFontMetrics(option.font).boundingRect(QRect(0, 0, words.width(), 100_000), _WRAPPED, question.text)
        return QSize(100, max(wrapped.height(), _box(option)) + 2 * _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one question."""
        question: Question = index.data(QUESTION)
        colours, words = look(), _words_rect(option.rect, option, question)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_tick(painter, option, question, ticked=ticked)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(colours.text)
        painter.drawText(_number_rect(option.rect, option, question), _WRAPPED, question.number)
        painter.setFont(option.font)
        painter.drawText(words, _WRAPPED, question.text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Tick with a click or with Space."""
        clicked = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not clicked and not pressed:
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


class QuestionView(QListView):
    """As high as its rows; the page around it scrolls."""

    def __init__(self, model: QuestionModel) -> None:
        super().__init__()
        self.setModel(model)
        follow_selection(self)
        self.setItemDelegate(QuestionRows(self))
        self.setProperty("role", "cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("Questions of the agency"))
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the rows at this width."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        indexes = (self.model().index(at, 0) for at in range(self.model().rowCount()))
        self.setFixedHeight(sum(self.itemDelegate().sizeHint(option, one).height() for one in indexes) + 2)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Keep the row that the keyboard is on in sight of the page around."""
        super().currentChanged(current, previous)
        area = scroll_area_around(self)
        page = area.widget() if area is not None else None
        if area is not None and page is not None and self.hasFocus():
            middle = self.viewport().mapTo(page, self.visualRect(current).center())
            area.ensureVisible(middle.x(), middle.y(), 0, self.visualRect(current).height())


def _box(option: QStyleOptionViewItem) -> int:
    return max(14, round(QFontMetrics(option.font).height() * 0.95))


def _indent(option: QStyleOptionViewItem, question: Question) -> int:
    return min(question.number.count("."), 4) * (_box(option) + 6)


def _number_rect(row: QRect, option: QStyleOptionViewItem, question: Question) -> QRect:
    left = row.left() + 3 + _indent(option, question) + _box(option) + 10
    strong = QFont(option.font)
    strong.setWeight(QFont.Weight.DemiBold)
    wide = QFontMetrics(strong).horizontalAdvance(question.number) + 2
    return QRect(left, row.top() + _AROUND, wide, row.height())


def _words_rect(row: QRect, option: QStyleOptionViewItem, question: Question) -> QRect:
    left = _number_rect(row, option, question).right() + 8
    return QRect(left, row.top() + _AROUND, max(60, row.right() - 4 - left), row.height())


def _paint_tick(painter: QPainter, option: QStyleOptionViewItem, question: Question, *, ticked: bool) -> None:
    colours, size = look(), _box(option)
    box = QRectF(option.rect.left() + 3.5 + _indent(option, question), option.rect.top() + _AROUND + 0.5, size, size)
    painter.setPen(QPen(colours.accent if ticked else colours.strong_line, 1))
    painter.setBrush(colours.accent if ticked else colours.paper)
    painter.drawRoundedRect(box, 4, 4)
    if ticked:
        painter.setPen(QPen(colours.on_accent, 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        unit, middle = size / 16, box.center()
        points = ((-4.0, 0.4), (-1.2, 3.2), (4.2, -3.2))
        painter.drawPolyline([middle + QPointF(x * unit, y * unit) for x, y in points])
