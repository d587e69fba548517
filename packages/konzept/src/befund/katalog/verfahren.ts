import { inhalt, nenne } from "./Eintrag.ts"

/** Why a Zielvereinbarung, a Vorlage, a Berichtsperiode or a version of the Konzept does not go on. */
export const verfahren = {
  ParteiUnbekannt: inhalt<{ readonly partei: string; readonly parteien: ReadonlyArray<string> }>({
    was: ({ partei }) => `„${partei}“ verpflichtet sich, ohne Partei zu sein.`,
    warum: ({ parteien }) =>
      parteien.length === 0 ? "Parteien sind keine eingetragen." : `Parteien sind: ${nenne(parteien)}.`,
    abhilfe: () => "Die Kennung prüfen, oder sie unter „parteien“ eintragen.",
  }),
  UnterschriftFehlt: inhalt<{ readonly offen: ReadonlyArray<string> }>({
    was: ({ offen }) => `Es fehlt die Unterschrift von: ${nenne(offen)}.`,
    warum: () => "Eine Zielvereinbarung gilt, wenn alle Parteien sie unterzeichnet haben.",
    abhilfe: () => "Die Unterschriften einholen und alle eintragen (unterschriften).",
  }),
  TagVorBeginn: inhalt<{ readonly tag: string; readonly beginn: string }>({
    was: ({ tag }) => `Am ${tag} hat sie noch nicht begonnen.`,
    warum: ({ beginn }) => `Vereinbart ist der Beginn am ${beginn}.`,
    abhilfe: () => "Den Beginn abwarten, oder vor der Unterschrift einen früheren vereinbaren.",
  }),
  ErfuellungPasstNicht: inhalt<{
    readonly nach: string
    readonly erwartet: string
    readonly anzahl: number
    readonly summe: number
  }>({
    was: ({ nach, erwartet }) => `Das Ergebnis ist nicht „${nach}“, sondern „${erwartet}“.`,
    warum: ({ anzahl, summe }) => `Erfüllt sind ${anzahl} von ${summe} Verpflichtungen.`,
    abhilfe: () => "Die erfüllten Verpflichtungen oder das Ergebnis berichtigen (erfuellte, zustandNach).",
  }),
  VerpflichtungUnbekannt: inhalt<{ readonly kennung: string; readonly bekannt: ReadonlyArray<string> }>({
    was: ({ kennung }) => `Eine Verpflichtung „${kennung}“ gibt es nicht.`,
    warum: ({ bekannt }) => (bekannt.length === 0 ? "Vereinbart ist keine." : `Vereinbart sind: ${nenne(bekannt)}.`),
    abhilfe: () => "Die Kennung prüfen.",
  }),
  BeratungAusserDerReihe: inhalt<{ readonly gremium: string; readonly erwartet: string }>({
    was: ({ gremium }) => `„${gremium}“ ist nicht an der Reihe.`,
    warum: ({ erwartet }) =>
      erwartet === ""
        ? "Nach der Beratungsfolge steht keine Beratung mehr aus."
        : `Nach der Beratungsfolge ist es „${erwartet}“.`,
    abhilfe: () => "Die Beratungen der Reihe nach eintragen.",
  }),
  VorlageEntscheidungsreif: inhalt<{ readonly gremium: string }>({
    was: () => "Die Vorlage ist fertig beraten.",
    warum: ({ gremium }) =>
      gremium === "" ? "Die Beratungsfolge ist zu Ende." : `Als Nächstes entscheidet „${gremium}“, das letzte Gremium.`,
    abhilfe: () => "Beschließen, ablehnen oder vertagen.",
  }),
  BeratungFehlt: inhalt<{ readonly offen: ReadonlyArray<string> }>({
    was: ({ offen }) => `Es fehlt die Beratung in: ${nenne(offen)}.`,
    warum: () => "Entschieden wird, wenn alle Gremien der Beratungsfolge zuvor beraten haben.",
    abhilfe: () => "Die Beratungen abwarten oder nachtragen.",
  }),
  LueckeOhneGrund: inhalt<{ readonly offen: ReadonlyArray<string> }>({
    was: ({ offen }) => `Ohne Wert und ohne Grund: ${nenne(offen)}.`,
    warum: () => "Freigegeben wird ein Bericht, in dem jede Lücke sagt, warum es keinen Wert gibt.",
    abhilfe: () => "Den Wert oder den Grund nachtragen.",
  }),
  VierAugenFehlt: inhalt<{ readonly wer: string }>({
    was: ({ wer }) => `„${wer}“ kann den Bericht nicht freigeben.`,
    warum: () => "Wer ihn vorgelegt hat, gibt ihn nicht selbst frei.",
    abhilfe: () => "Jemand anderen freigeben lassen.",
  }),
  AbstimmungFehlt: inhalt<{ readonly offen: ReadonlyArray<string> }>({
    was: ({ offen }) => `Es fehlt die Abstimmung mit: ${nenne(offen)}.`,
    warum: () => "Vor dem Beschluss wird die Fassung mit allen abgestimmt, die zu hören sind.",
    abhilfe: () => "Die Abstimmung nachholen und alle eintragen (mit).",
  }),
  FassungNichtBeschlossen: inhalt<{ readonly nachfolger: string; readonly zustand: string }>({
    was: ({ nachfolger }) => `Die Fassung „${nachfolger}“ kann diese nicht ablösen.`,
    warum: ({ zustand }) =>
      zustand === "" ? "Sie ist nicht bekannt." : `Sie ist im Zustand „${zustand}“ und noch nicht beschlossen.`,
    abhilfe: () => "Den Beschluss über die neue Fassung abwarten, oder die Kennung prüfen.",
  }),
  KontinuitaetFehlt: inhalt<{ readonly offen: ReadonlyArray<string> }>({
    was: ({ offen }) => `Die neue Fassung sagt nicht, was hieraus wurde: ${nenne(offen)}.`,
    warum: () => "Abgelöst wird eine Fassung, wenn jedes Ziel, Handlungsfeld und Gremium seinen Verbleib hat.",
    abhilfe: () =>
      "In der neuen Fassung unter „kontinuitaet“ eintragen: uebernommen, geaendert, entfallen und so weiter.",
  }),
  TitelDoppelt: inhalt<{ readonly titel: string; readonly erste: string }>({
    was: ({ titel }) => `Den Titel „${titel}“ gibt es zweimal.`,
    warum: ({ erste }) => `So heißt schon „${erste}“; wer den Titel liest, wüsste nicht, was gemeint ist.`,
    abhilfe: () => "Einen anderen Titel wählen.",
  }),
} as const
