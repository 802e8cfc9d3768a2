/**
 * 2048 well-known Dutch words, 11 bits each: four to eight letters a–z, no two a single letter apart, none that sound
 * the same, no plural or diminutive beside its word, nothing that hurts.
 *
 * Where they come from: they stand in the history of this repository as a whole since passphrases do, single everyday words with
 * nothing of anybody's text in them, and no other list is named as their source. Nothing else than the licence of the code
 * applies to them that we know of.
 */
export const dutchWords: readonly string[] = `
aandacht aankomst aanraken aanrecht aardbei aardbol aardgas abrikoos acacia accent accu achtbaan acrobaat
acteur actrice adem adres adviseur afdak afdruk affiche aflopen afscheid afspraak afstand aftrap afwas
agenda akkoord albatros album alfabet allemaal amandel ananas andijvie anekdote anemoon anijs anker antenne
antiek antwoord appel appelbol appelpit appelsap applaus april aquarel aquarium arend armband artiest
artikel artisjok asperge aster atelier atlas atoom augurk augustus auto autootje autorit autoweg avocado
avond avontuur azalea azijn babbelen baby badeend badhuis badjas badkamer badlaken badpak bagage bakblik
bakfiets bakker bakkerij bakmeel baksteen bakvorm balans balie ballade ballet ballon bamboe bami banaan
banjo barbecue barbier bassin batterij bedanken bedlamp bedtijd beeld beeldend begin begonia behendig beige
beitel bekijken beleefd beloven benzine bereiden bergdorp berggeit berging bergmeer bergpas bergtop bergweg
bericht beroemd beroep beschuit besluit bessen betalen beton betoverd beurs bevroren bewaren beweging bewijs
bewolkt bewoner bezem bezoek bezorger biefstuk bieslook biet bijenwas biljart biljet biologie bioloog
bioscoop bizon blaadje blaffen blik bliksem blinken bloem bloemist bloempot bloesem blokhut blokje blokken
blouse bocht boei boeket boerin boksen bolhoed bonbon bonsai boomvalk boor bootreis bord borduren borrelen
borstel bosbes bosgrond bosmuis bospad bosrand bosuil boter boterham bouillon bouwdoos bouwkeet bouwplan
bowlen braadpan braam branding brasem breed breedte breien breiwerk breiwol brengen bretels bries bril
broccoli broche brochure broeden broekzak broer brommer bron brood brownie brug bruiloft bruin bruinvis
bruisen brullen buffet buiging buizerd bulldog bundel bungalow bureau bushalte buslijn busrit buurman buurt
buurtbus buxus cacao cactus cadeau cake camera camper camping capsule capuchon caramel caravan carillon
carport cashew cavia cello cement cent centrum chalet cheeta chemie chip chocola chrysant cijfer cilinder
cipres circus cirkel citaat citroen citrus claxon clown club clubhuis collage collega commode compost
computer concert confetti cracker creatief cricket cupcake curry cursus cyclus dagbloem dagboek dageraad
dagtocht dahlia dakgoot dakkapel dakpan dakraam dambord dammen damspel dans danseres dansles dapper darten
datum december deegrol dekbed deksel delen denken deurbel deurmat dialoog diamant dichtbij dienblad diepte
diepzee dierbaar dierpark digitaal dijk dille diner ding dinsdag diploma dirigent distel dobber docent doel
doelman doelpunt dolfijn domino dompelen donker donut dooien doolhof dorpsweg dossier douane douche draagtas
draagzak draak dragen drempel driehoek drijven drinken droger dromen dromerig drone droog drop druif drukker
drukpers druppel duet duikboot duikbril duikpak duimstok duinroos duinzand durf dweil dynamo echtpaar eclips
edelhert eend eenhoorn eenvoud eetkamer eetlepel eettafel eetzaal eierdoos eieren eierkoek eigeel eindpunt
eiwit ekster elastiek elegant elftal elleboog emmer energie envelop erker ervaring erwt esdoorn etage
etalage etappe etiket etui euro ezelsoor fabriek fakkel familie fanfare fantasie favoriet fazant februari
feest feestdag festival fiets fietsbel fietspad fietstas figuur film filmzaal filter finale finish flamingo
flanel flat flesje flipper flora fluweel fonkelen fontein forel fornuis foto fotoboek framboos fresia
frietje fris frisbee fruitsla fudge fuut galerie gangpad garage garde garnaal gaslamp gast gastheer gazon
gebak gebergte gebouw gedachte geel geelgors geestig gehakt geheugen gehucht geit geluid geluk gelukkig
gember genieten geranium gerbera gerecht gesprek getal getij getijde getint geur gevoel gewei gewicht gewoon
gezang gezellig gezin gezond gids gieter giraffe gisteren gitaar gitarist glad glans glanzend glasbak
glazuur gletsjer glijbaan glimlach globe gloed gloeien goedkoop golf golfbaan golfbal golfslag gordel
gordijn goudgeel goudmijn goudvis graan grafiek graniet grappig grasland grasmat grasveld gratis graveren
grazen grendel grijs groente groep grond grootte grot grutto gunstig gymles gymzaal haakwerk haarband haast
hagedis halfrond halfuur halsband halte hamster handbal handdoek handel handpop handrem handtas handvat
handzaag hangar hangbrug hangkast hanglamp hangmat hangslot hardop haring harmonie harp hartig haven havik
hazelaar heerlijk hefboom hefbrug hefkraan helling helm helpen hemd hengel herberg herder herfst hert heuvel
hitte hockey hoek hoekbank hoekhuis hommel honderd honkbal hoofdrol hoogte hooibaal hooiberg hooiland
hooivork hoop hoorn hoorspel horizon horloge hotel houding houtblok houtvuur hovenier huifkar huisdier
huiskat huismus huisraad huiswerk hulst humeur humor huppelen hutspot huurhuis hyacint ibis idee iglo
ijsbaan ijsbeer ijsblauw ijsbloem ijsdans ijsje ijskast ijskoud ijslolly ijsmuts ijspegel ijspret ijssalon
ijsschep ijstaart ijstijd ijsvogel ijverig ijzer imker ingang inhoud inkt inktpot inktvis inktvlek inpakken
insect inwoner inzicht jaar jaarboek jaarring jaartal jampot januari jarig jasmijn jaszak jeansjas jeugd
jojo jong jongleur journaal joviaal jubileum judo juichen jungle jury juweel juwelier kaasboer kaassaus
kabel kabinet kabouter kachel kaft kajak kajakker kakadu kaketoe kalebas kalender kalf kalkoen kameleon
kamer kameraad kamerjas kamperen kampioen kampvuur kanaal kanarie kano kantine kantoor kapitein kapsalon
kapstok karaf karate karavaan karper kassa kassabon kassier kastanje kastdeur kasteel katjes katoen katrol
kauwgom keeper keerpunt kelder kenteken keramiek kermis kerrie kers kervel ketchup ketel ketting keuken
keurig keuvelen keuze kiekeboe kievit kiezen kijkdoos kijker kilo kinderen kiosk kippenei kitesurf kitten
kiwi klapdeur klaproos klarinet klassiek klauw klaver kleding kleed klei kletsen kleuren kleurtje klimaat
klimboom klimop klimrek klimroos klimtouw klinker klok klokhuis klokslag klomp kloof kloppen klosje kluit
klusser kluwen knalgeel knapzak knie knijper knikker knipoog knippen knipsel knoflook knoop knotje knuffel
knutsel koala koekblik koekdoos koekje koekoek koekrol koelbox koelkast koeltas koelte koetsier koffer
koffie koken kokos kolibrie komedie komeet komma kompas komst koningin kookboek kookles kookpot kool
koolmees koopje koopman kopie koraal korenaar korfbal korrel kort korting kostuum koude kous kozijn kraai
krab kracht krant kreeft krekel krijt kring kristal krokant kroket krokodil krokus kropsla kruik kruimel
kruipen kruisbes kruising krul kubus kudde kuieren kuifmees kuil kunst kunstijs kurk kurkuma kussen kustlijn
kustweg kwark kwartier kwast kweker kwekerij laan laars laarsjes labrador labyrint lach ladder lade ladekast
laken lammetje lamp lampion lampvoet landgoed landhuis landing landtong langlauf langzaam lantaarn laptop
lasagne laser laurier lavendel leer leerling leerzaam leesboek leesbril leeslamp leesles leeszaal legenda
lelie lengte lentebui lentezon lepel lepelaar leraar letter leuk leunen leuning levend lezen libel lief
liefde lift liggen ligstoel ligweide lijn lila limoen limonade linde liniaal linzen liter lobby loempia loep
logboek logeren lolly loofbos loon loper lotion lucht luchtbel lucifer luifel luik luipaard lunch lunchtas
maaltijd maand maandag maanreis maanvis macaroni machine madelief magazijn magie magisch magneet magnolia
maisveld makelaar makreel manchet manege mantel marathon margriet marimba markt marktdag marmot marter
masker matglas matje matras matroos medaille meedoen meelopen meerkoet mees meetlint meeuw meikever meisje
melk melkboer melkbus melkfles melkglas melkkan melktand melkweg melodie meloen mengen menu merel meringue
metaal meteoor metro meubel middag midden mijlpaal mijnbouw miljoen mimosa minigolf minuut mist mistlamp
mixer mobiel modder model modern moeilijk moeras moestuin molen molenaar molshoop moment mond montuur mooi
morgen mosgroen mosterd motor motto mousse mouw muesli muffin muis muntthee museum musical muurkast muurverf
muziek muzikant naaidoos naaister naald naaldbos naam naambord naamdag nachtbus nachtuil nagel namiddag
narcis nasi natuur nectar neef neerslag nestelen nestkast netjes neus nevel nicht nietje nieuw niveau noot
notendop notitie novelle november nummer nylon oase ober obstakel oceaan ochtend octaaf octopus oefenen
oefening oerwoud okapi oktober oliebol olifant olijf omarmen omelet omgeving omhoog omslag omtrek omweg
onderweg onkruid ontbijt ontwaken ontwerp onweer oogst ooievaar oorbel opbergen opblazen opbouw opdienen
opening opera operette ophangen oplader opletten oppassen oprapen opruimen opstaan opstel optellen optocht
opvouwen opwarmen oranje orchidee oregano orgel origami orkaan orkest otter ouders oudheid ovaal oven
overall overjas overloop paal paard pagina pakhuis pakket paklijst paleis palet paling palmblad palmboom
palmtuin paneel panter papaver papegaai papier paprika parade paraplu parasol parcours parel parfum park
parkbank parkiet partje paspoort paspop passer pasta pastel patat patroon pauw pauze pedaal peddel pelikaan
peloton penseel pension peper perron persoon perzik petunia peultjes pianist piano pianoles picknick pijl
piloot pinda pingpong pink pion pionier piraat piramide pissebed pistache piste pittig pizza plaat plafond
plagen plakband plakboek plamuur planeet plank plantage planten plas plastic plein pleister plezier ploeg
pluche pluisje plukken pluktuin podium poetsen poffert polka polkadot pollepel polsband pomelo pompoen
pontje pony poolhond poolreis poolster poort popcorn populier portier portret post postbode postbus postduif
potgrond potlood potplant potvis prachtig praline praten precies pretzel prieel prikbord primeur primula
prins prinses printer prisma proberen project publiek pudding pullover punaise punt puntmuts puntzak puppy
puree puzzel pyjama raadsel raaf rabarber raceauto racket radar radiator radio radius radslag ragout
rammelen rank rariteit ravijn ravioli rebus recept receptie recht reclame record reeks refrein regenbui
regenjas regenpak regenton register reiger reis reisboek reisgids reistas reiziger rekenen rendier rennen
reptiel richting ridder riem rietdak rijbaan rijgen rijles rijp rijst rijtuig rijweg rimboe rinkelen risotto
ritme rits rivier robijn robot roeiboot roeien roerei rolbaan roldeur rolmaat roltrap roman romig ronde
rondom rondweg rooibos roomijs roomkaas roomsaus roos rooster rosbief rotonde rotsblok rotstuin route roze
rozenbed rubber rugby rugslag rugzak ruiken ruim ruimte rups rust rustbank rustdag saffier saffraan salade
salami salsa salto samba samen sandaal sapje sappig sauna saus savanne saxofoon scenario schaar schaats
schaduw schaken schat schattig scheepje schepijs schepnet scherp schets scheut schijf schil schilder
schoffel schommel schoon schop schort schotel schouder schrift schroef schuit schuiven schuur scooter score
seconde seizoen selderij sensor serie sering servet sesam shampoo shirt shoarma sieraad sierlijk siertuin
signaal simpel siroop sjaal sjabloon sjalot sjoelbak sjouwen skaten skibril skilift skipiste slaap slaapzak
slagerij slagroom slagwerk slak slang slee sleepnet sleutel slim slinger sloffen sloop slotbrug sluier sluis
sluiten slurf smaakvol smal smaragd smeden smelten smid snaar snack snavel sneeuw snel snelheid snelweg
snijden snipper snoepen snoepje snoer snorkel soepbord soepel soepkom soesje sofa sojasaus solide solist
sonate sorbet sorteren souvenir spaak spaarpot spade spaniel spannend spar spatel specerij specht speelbal
speels speeltje spekje spelbord speld speler spelling spiegel spijker spin spinazie spiraal spits spitten
splinter spoel spons spontaan spoor sport sportdag sporthal sportles sporttas spreeuw sprei spreker spreuk
springen sprint sproeier sprong sprookje spruitje spuitbus stad stadhuis stadsbus stamboom stamgast stampen
stamppot stapel start statig station steel steelpan steenbok steenuil steiger stekker stem stempel stengel
sterk steun stevig stier stift stijl stilte stippel stof stofdoek stokvis stoombad storm straat stralend
strand streep strijken strip stro strobaal strooien stroom stropdas struik student studio stuur stuurman
succes suiker surfen sushi symbool symfonie systeem taak taalboek tablet takel talent talloos tandem
tandwiel tango tanken tante tapijt tarwe tasje taxi teckel teken tekenaar tekening tekenles tekst telefoon
telegram telraam tempo tennis tentdoek terras terrein teugel tevreden theater thee theeblad theedoek theekan
theemuts theepot theetuin thema thermos thuis ticket tijdlijn tijdperk tijdreis tijger tijm tillen timmeren
tint tintelen titel toast tochtje toegang toekan toekomst toendra toer toerist toernooi toestel toetje toets
toffee tomaat tompoes toneel tonijn toonbank toonzaal topscore toren tortilla tosti tovenaar toverbal
toveren tractor trainer training trap trapeze trechter trein trekken trekking trekzak triangel tribune troef
trofee trombone trommel trompet troon tropisch trots trouw truffel trui tuba tuin tuinbank tuinboon tuinbouw
tuinhark tuinhek tuinhuis tuinier tuinkers tuinman tuinpad tulp tulpveld tunnel turbine turkoois turnen
twaalf tweeling twijg type uitdelen uitgang uitgever uitje uitkijk uitleg uitlopen uitstap uitzicht uniform
vaardig vaart vaatwas vader vakantie vakman valhelm valk vallei vandaag vangen vangst vanille varen veerboot
veerpont vegen veilig veld veldbed veldfles veldmuis veldsla veldweg venkel venster ventiel verf verfdoos
verfijnd vergiet verhaal verkeer verkoper verlof verslag vertaler vertrek vest veter vetplant veulen viaduct
video vierkant vijg vijver vijzel villa vinden vinger violist viool vioolles visarend visboer visgraat
visite viskraam visnet visplank visser visstick vitamine vitrine vlaai vlagmast vlakbij vlakgom vlakte vlam
vlecht vlek vleugel vleugje vlieg vloer vlonder vlot vlug voedsel voedzaam voering voertuig voet voetbal
voetbank voetmat voetpad voetpomp voetstap vogel volkoren voordeel voorjaar voorkeur voorraam voorstel vork
vouwen vouwwerk vraag vrede vreugde vriend vriendin vriezer vrij vrijdag vrijheid vroeg vrolijk vrucht
vulkaan vulpen vuur vuurpijl vuurrood vuurwerk waaier waakhond waarde wachten wafel wagon walnoot walrus
wals walvis wandelen wandklok warmbad warmte wasbeer wasdag wasgoed waskrijt waslijn wasmand wassen wastafel
waterbak waterijs waterkan waterpas waterrad waterski waterval weefsel weegbrug weekend weektaak weerhaan
weerman weide weiland wekker welkom welpje welzijn wens wereld werk werkbank werkboek werkdag werklamp
werkplek werpen wesp westkust weten wever wezel wiel wigwam wijs wijsheid wildpark wilg wind windjack
windroos windstil winkel winnaar winnen winst winter wipneus witlof woensdag woestijn wolk wolletje wollig
wonder wonen woning woonark woonboot woonhuis woonplek woonwijk woord worm worst wortel wuiven yoghurt zaag
zaagsel zaaien zacht zadel zadeltas zakdoek zakgeld zaklamp zaklopen zalm zand zandbank zandpad zandweg
zanger zangeres zangkoor zangles zangstem zaterdag zebra zebrapad zeearend zeebodem zeebries zeedijk
zeehaven zeehond zeekaart zeelucht zeeman zeemeeuw zeep zeepaard zeepbel zeepsop zeereis zeester zeewater
zeewind zeezout zegel zeil zeilboot zeildoek zeker zeldzaam zender zeppelin zien zigzag zijde zijdeur
zijkant zijraam zijwand zilver zingen zitbank zithoek zitkamer zitzak zoemen zoethout zolder zomer zomerdag
zomerjas zondag zonlicht zonnebad zonnetje zonnig zoogdier zoom zorg zorgzaam zout zoutvat zuid zuidkust
zuidpool zuidwest zuinig zuiver zusje zuurkool zuurstok zuurtje zwaan zwaluw zwart zwemband zwemles zwemmer
zwempak zwemtas zwemvest
`
  .trim()
  .split(/\s+/)
