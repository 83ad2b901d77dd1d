// The words of an item by its kind, each edited where it stands.
import type { JSX } from "preact";
import type { Item } from "../../index.ts";
import type { Body } from "./bodies/body.tsx";
import { FillBody } from "./bodies/fill-body.tsx";
import { MatchBody } from "./bodies/match-body.tsx";
import { McqBody } from "./bodies/mcq-body.tsx";
import { OrderBody } from "./bodies/order-body.tsx";
import { TrueFalseBody } from "./bodies/true-false-body.tsx";

export function ItemBody({ item, onChange }: Body<Item>): JSX.Element {
  switch (item.type) {
    case "mcq":
      return <McqBody item={item} onChange={onChange} />;
    case "fill":
      return <FillBody item={item} onChange={onChange} />;
    case "truefalse":
      return <TrueFalseBody item={item} onChange={onChange} />;
    case "match":
      return <MatchBody item={item} onChange={onChange} />;
    case "order":
      return <OrderBody item={item} onChange={onChange} />;
  }
}
