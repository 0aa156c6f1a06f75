/**
 * Units of time and measure that a number may stand before: English, then French, then what one of them is in the
 * metric unit that translators convert it to, where they do, and what is added for scales whose zeros differ (NIST Special
 * Publication 811, appendix B). One unit a line.
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
mile, miles, mi ; mile, miles, milles ; 1.609 km
mph, miles per hour, miles an hour ; mph, miles à l'heure, milles à l'heure, miles par heure, milles par heure, miles/h ; 1.609 km/h
km/h, kph, kmh, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour ; km/h, kilomètres à l'heure, kilomètres par heure, kilomètres-heure
yard, yards, yd, yds ; yard, yards, verge, verges ; 0.914 m
foot, feet, ft ; pied, pieds, pi ; 0.305 m
inch, inches ; pouce, pouces, po ; 2.54 cm
pound, pounds, lb, lbs ; livre, livres, lb ; 0.454 kg
ounce, ounces, oz ; once, onces, oz ; 28.35 g
gallon, gallons, gal ; gallon, gallons ; 3.785 l
pint, pints ; pinte, pintes
acre, acres ; acre, acres ; 0.405 ha
hectare, hectares, ha ; hectare, hectares, ha
square foot, square feet, sq ft ; pied carré, pieds carrés ; 0.0929 m²
square meter, square meters, square metre, square metres, m² ; mètre carré, mètres carrés, m²
square mile, square miles ; mile carré, miles carrés, mille carré, milles carrés ; 2.59 km²
square kilometer, square kilometers, square kilometre, square kilometres, km² ; kilomètre carré, kilomètres carrés, km²
cubic foot, cubic feet ; pied cube, pieds cubes ; 0.0283 m³
cubic meter, cubic meters, cubic metre, cubic metres, m³ ; mètre cube, mètres cubes, m³
knot, knots ; nœud, nœuds
°f, ° f, degree fahrenheit, degrees fahrenheit ; °f, ° f, degré fahrenheit, degrés fahrenheit ; 0.5556 °c -17.78
°c, ° c, degree celsius, degrees celsius, degrees centigrade ; °c, ° c, degré celsius, degrés celsius, degré centigrade, degrés centigrades
`;
