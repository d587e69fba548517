import { beginnOf, type Datum, type Gremium, type Konzept } from "@zielwerk/konzept"

/** Does the Konzept's rule for a Gremium hold on this day? From its beginning on, else from that of the Konzept. */
export const isUnterRegel = ({ beginn }: Gremium, { zeit }: Konzept, am: Datum): boolean => {
  const von = beginn ?? zeit
  return von === undefined || am >= (beginnOf(von) ?? am)
}
