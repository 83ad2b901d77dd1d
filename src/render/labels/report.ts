// The words of the report of a batch. Data.
import type { MessageLanguage } from "../../core/problem.ts";

export interface ReportLabels {
  readonly lang: string;
  readonly dir: "rtl" | "ltr";
  readonly title: string;
  readonly stopped: string;
  readonly articles: string;
  readonly made: string;
  readonly items: string;
  readonly notMade: string;
  readonly warned: string;
  readonly article: string;
  readonly kinds: string;
  readonly problems: string;
  readonly time: string;
  readonly seconds: string;
  readonly secondsEach: string;
  readonly resumed: string;
  readonly error: string;
  readonly warning: string;
  readonly version: string;
}

export const reportLabels: { readonly [L in MessageLanguage]: ReportLabels } = {
  en: {
    lang: "en",
    dir: "ltr",
    title: "Quizzes made",
    stopped: "Stopped before the end. To go on, give the same command with --resume.",
    articles: "Articles",
    made: "With a quiz",
    items: "Items",
    notMade: "Without a quiz",
    warned: "With warnings",
    article: "Article",
    kinds: "Kinds",
    problems: "What is to be known",
    time: "Time",
    seconds: "{n} s",
    secondsEach: "Seconds",
    resumed: "from an earlier run",
    error: "Error",
    warning: "Warning",
    version: "Made by Fahm",
  },
  ar: {
    lang: "ar",
    dir: "rtl",
    title: "الاختبارات المعدّة",
    stopped: "توقف العمل قبل نهايته. للمتابعة كرر الأمر نفسه مع ‎--resume‎.",
    articles: "المقالات",
    made: "لها اختبار",
    items: "الأسئلة",
    notMade: "بلا اختبار",
    warned: "عليها تنبيهات",
    article: "المقال",
    kinds: "الأنواع",
    problems: "ملاحظات",
    time: "الزمن",
    seconds: "{n} ثانية",
    secondsEach: "الثواني",
    resumed: "من تشغيل سابق",
    error: "خطأ",
    warning: "تنبيه",
    version: "من إعداد فهم",
  },
};
