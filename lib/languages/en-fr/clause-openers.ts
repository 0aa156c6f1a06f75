/**
 * English words that open a clause, with all the French that may answer. One a line: `English ; French`,
 * one or two words; one that ends in `*` is the beginning of one.
 */
export const CLAUSE_OPENERS = `
unless ; sauf, à moins, sinon, excepté, hormis, si, ne, n', tant, sans, sous
although ; bien, quoique, quoiqu', même, malgré, quoi, pourtant, mais, certes, cependant, alors, encore, si, toutefois, tout, avoir, néanmoins, or, tandis, en
even though ; bien, quoique, quoiqu', même, malgré, quoi, pourtant, mais, certes, cependant, alors, encore, toutefois
provided that ; condition, pourvu, réserve, si, mesure, dès, sous, lorsque, quand, fourni*, fournie*, prévoi*, prévu*, dispos*
except ; sauf, excepté, hormis, exception, hors, fors, autre, autres, outre, que, qu', exclu*, exceptionn*, mis
as long as ; tant, condition, aussi, longtemps, si, dès, pourvu, mesure, moment, durée, pendant, lorsque
regardless of ; quel, quelle, quels, quelles, indépendamment, quelque, peu, malgré, égard, importe, nonobstant, sans, tout*, toute*
in order to ; afin, pour, but, vue, fin, fins, dessein, manière, façon, permettre, visant, à, de
in case of ; cas, si, lors, quand
whenever ; chaque, quand, lorsque, lorsqu', toutes, dès, fois, tout*
because of ; cause, raison, fait, faute, grâce, car, parce, suite, par, dû*, due*, compte, puisque, pour, de, à, avec, devant, face
`;
