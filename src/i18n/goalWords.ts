import type { GoalWords } from '../domain/smartHints'

const listed = (text: string) => text.trim().split(/\s*,\s*/)

/** Dutch and English together: people write a goal in either, whatever the screens speak. */
export const goalWords: GoalWords = {
  vague: listed(`
    beter worden, beter zijn, beter leren, beter gaan, beter in, goed worden, meer weten, meer leren, wat leren, iets doen,
    mezelf ontwikkelen, me ontwikkelen, mij ontwikkelen, verder ontwikkelen, groeien in, bezig zijn, aandacht besteden,
    proberen, meer zelfvertrouwen, verbeteren,
    get better, become better, be better, better at, know more, learn more, grow in, grow as, develop myself, work on,
    pay attention, try to, improve, more confident
  `),
  measures: new Set(
    listed(`
    elke, elk, iedere, ieder, per, minstens, minimaal, wekelijks, maandelijks, dagelijks, keer, één, twee, drie, vier, vijf, zes,
    tien, zelfstandig, zonder, voordat, binnen,
    every, each, at, least, weekly, monthly, daily, times, once, twice, one, two, three, four, five, six, ten, without, within,
    independently
  `),
  ),
  verbs: new Set(
    listed(`
    ik, kan, durf, doe, ga, geef, vraag, vat, maak, stel, bespreek, schrijf, voer, leg, betrek, luister, benoem, herken, weet, gebruik,
    oefenen, vragen, stellen, samenvatten, vat, maken, bespreken, schrijven, voeren, uitleggen, leggen, betrekken, luisteren, benoemen,
    herkennen, gebruiken, toepassen, geven, doen, zoeken, vinden, regelen, plannen, opstellen, invullen, bellen, bezoeken, aanspreken,
    signaleren, melden, ondersteunen, begeleiden, verwijzen, overleggen, verwoorden, noemen, vertellen, laten, nemen, houden, leren,
    beschrijven, kiezen, bedenken, meelopen, volgen, lezen, bijwonen, presenteren, onderhandelen, bemiddelen, verbinden, verhelderen,
    i, can, dare, do, go, give, ask, sum, make, discuss, write, hold, explain, involve, listen, name, recognise, know, use, practise,
    practice, apply, find, arrange, plan, draw, fill, call, visit, signal, report, support, guide, refer, consult, tell, let, take, keep,
    learn, describe, choose, shadow, follow, read, attend, present, negotiate, mediate, connect, clarify
  `),
  ),
}
