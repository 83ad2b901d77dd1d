// The signs on buttons, drawn in the colour of the words beside them; none of them says anything by itself.
import type { JSX } from "preact";

const paths = {
  lock: "M7 10V7a5 5 0 0 1 10 0v3M5 10h14v10H5zM12 14v2",
  unlock: "M7 10V7a5 5 0 0 1 9.6-2M5 10h14v10H5zM12 14v2",
  replace: "M4 9a8 8 0 0 1 14-3l2 2M20 4v4h-4M20 15a8 8 0 0 1-14 3l-2-2M4 20v-4h4",
  up: "M12 19V5M6 11l6-6 6 6",
  down: "M12 5v14M6 13l6 6 6-6",
  remove: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  add: "M12 5v14M5 12h14",
  cross: "M6 6l12 12M18 6 6 18",
  undo: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 0 12",
  redo: "M15 7l5 5-5 5M20 12H10a6 6 0 0 0 0 12",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  share: "M12 15V4M8 8l4-4 4 4M5 13v7h14v-7",
  pen: "M4 20l1-4L16 5l3 3L8 19z",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  warning: "M12 4 2 20h20zM12 10v5M12 17.5v.5",
  check: "M5 12l5 5 9-10",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
