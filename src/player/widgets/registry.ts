// Item type -> its controls.
import type { ItemShape } from "../../core/grading/shape.ts";
import { choiceWidget } from "./choice.ts";
import { fillWidget } from "./fill.ts";
import { matchWidget } from "./match.ts";
import { orderWidget } from "./order.ts";
import type { Widget, WidgetInput } from "./widget.ts";

export function widgetOf(shape: ItemShape, input: WidgetInput): Widget {
  switch (shape.type) {
    case "mcq":
      return choiceWidget(input, (value) => ({ type: "mcq", value: Number(value) }));
    case "fill":
      return fillWidget(input);
    case "truefalse":
      return choiceWidget(input, (value) => ({ type: "truefalse", value: value === "true" }));
    case "match":
      return matchWidget(shape, input);
    case "order":
      return orderWidget(shape, input);
  }
}
