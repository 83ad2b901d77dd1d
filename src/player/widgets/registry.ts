// Item type -> its controls.
import type { Item } from "../../core/quiz/quiz.ts";
import { mcqWidget, trueFalseWidget } from "./choice.ts";
import { fillWidget } from "./fill.ts";
import { matchWidget } from "./match.ts";
import { orderWidget } from "./order.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function widgetOf(input: WidgetInput<Item>): Widget {
  const { item } = input;
  switch (item.type) {
    case "mcq":
      return mcqWidget({ ...input, item });
    case "fill":
      return fillWidget({ ...input, item });
    case "truefalse":
      return trueFalseWidget({ ...input, item });
    case "match":
      return matchWidget({ ...input, item });
    case "order":
      return orderWidget({ ...input, item });
  }
}
