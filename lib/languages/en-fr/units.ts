/**
 * Units of time, measure and money that a number may stand before: English, then French. One unit a line;
 * units between which translators convert are left to the numbers check.
 */
export const UNITS = `
second, seconds, sec, secs ; seconde, secondes, sec, s
minute, minutes, min, mins ; minute, minutes, min, mn
hour, hours, hr, hrs ; heure, heures, h
day, days ; jour, jours, journée, journées
week, weeks ; semaine, semaines
month, months ; mois
year, years ; an, ans, année, années
decade, decades ; décennie, décennies
century, centuries ; siècle, siècles
mg, milligram, milligrams ; mg, milligramme, milligrammes
g, gram, grams ; g, gramme, grammes
kg, kilogram, kilograms, kilo, kilos ; kg, kilogramme, kilogrammes, kilo, kilos
ton, tons, tonne, tonnes ; tonne, tonnes, t
mm, millimeter, millimeters, millimetre, millimetres ; mm, millimètre, millimètres
cm, centimeter, centimeters, centimetre, centimetres ; cm, centimètre, centimètres
m, meter, meters, metre, metres ; m, mètre, mètres
km, kilometer, kilometers, kilometre, kilometres ; km, kilomètre, kilomètres
ml, milliliter, milliliters, millilitre, millilitres ; ml, millilitre, millilitres
l, liter, liters, litre, litres ; l, litre, litres
w, watt, watts ; w, watt, watts
kw, kilowatt, kilowatts ; kw, kilowatt, kilowatts
mw, megawatt, megawatts ; mw, mégawatt, mégawatts
kwh ; kwh
v, volt, volts ; v, volt, volts
kv ; kv
hz, hertz ; hz, hertz
khz ; khz
mhz ; mhz
ghz ; ghz
kb, kilobytes ; ko, kilo-octets
mb, megabytes ; mo, mégaoctets
gb, gigabytes ; go, gigaoctets
tb, terabytes ; to, téraoctets
pa ; pa
kpa ; kpa
mpa ; mpa
hpa ; hpa
bar, bars ; bar, bars
db ; db
million, millions ; million, millions
billion, billions, bn ; milliard, milliards
trillion, trillions ; billion, billions
percent, per cent ; pour cent
dollar, dollars ; dollar, dollars
euro, euros ; euro, euros
`;
