/// The Ukrainian texts about how safe an answer is.
let ukrainianRobustnessTexts: [RobustnessTextKey: String] = [
    .section: "Чи надійна відповідь?",
    .sectionChances: "Наскільки певно",
    .sectionWeights: "Вирішальні ваги",
    .sectionRival: "Перше місце проти другого",
    .sectionDropping: "Без однієї з альтернатив",
    .sectionCombinations: "Усі поєднання способів",
    .sectionRepair: "Які судження обміркувати ще раз",

    .sure: "Наскільки певно: {level}; перше місце в {share} з {runs} прогонів {cause}.",
    .sureVirtually: "практично напевно",
    .sureVery: "дуже ймовірно",
    .sureLikely: "імовірно",
    .sureOpen: "питання відкрите",
    .sureUnlikely: "малоймовірно",
    .sureVaried: "з випадково зміненими судженнями",
    .surePanel: "із заново відібраними експертами",
    .critical:
        "Переможця може змінити одна відповідь: якщо {left} : {right} — {to}, а не {from}{node}, на перше місце виходить {winners}.",
    .criticalContinuous:
        "Переможця може змінити одна відповідь: якщо {left} : {right} — {to}, а не {from}{node}, з ним зрівняється {winners}.",
    .criticalNone: "Жодна відповідь, змінена окремо, переможця не змінить.",
    .criticalNode: " («{node}»)",
    .closestWeight:
        "Найлегше вирішує вага критерію «{node}»: {winner} {count|one: лишається|few: лишаються|many: лишаються} на першому місці від {low} до {high}; зараз вона {weight}.",
    .closestMerit:
        "Найлегше вирішує вага сторони «{node}»: {winner} {count|one: лишається|few: лишаються|many: лишаються} на першому місці від {low} до {high}; зараз вона {weight}.",
    .noWeight: "Жодна вага, змінена окремо, переможця не змінить.",

    .spreadNoise:
        "Судження змінюються випадково: кожне множиться на e^(σz) із σ = {sigma}, тож 95 зі 100 лишаються в межах {factor} раза, а 5 лежить між {low} і {high}.",
    .spreadIntervals: "Судження, дані інтервалами, беруться між їхніми кінцями; рівним відношенням — рівні шанси.",
    .spreadContradictions:
        "Де матриця суперечить собі дужче, σ така велика, як її суперечності (корінь із GCI, тут до {most}), але не більша, ніж у відповідей навмання ({limit}).",
    .spreadPanel:
        "З тих, хто відповів, відбирається заново {count|one: # експерт|few: # експерти|many: # експертів}, кожен, можливо, кілька разів, і їхні відповіді зводяться знову: видно, скільки залежить від того, кого спитали.",
    .spreadSeed: "Прогонів {runs}, початкове число {seed}; відповідь була і врахована в {answered}.",
    .noJudgments: "Усі ваги задано числами; змінювати нічого.",

    .captionChances: "Імовірність кожного місця",
    .summaryChances: "Що довша перша частина смуги, то надійніше перше місце.",
    .place: "Місце {rank}",
    .placeRest: "Місце {rank} і далі",
    .meanPlace: "Середнє місце",
    .captionPairs: "Як часто альтернатива рядка стоїть вище за альтернативу стовпця",
    .captionSpread: "Оцінки: медіана і середні 95 % прогонів",
    .summarySpread: "Де відрізки перекриваються, порядок не вирішено.",
    .columnMiddle: "Медіана",
    .columnLowEnd: "2,5 %",
    .columnHighEnd: "97,5 %",
    .figureSure: "Наскільки певно",
    .figureSureNote: "перше місце в {share} прогонів",

    .captionWeightIntervals: "Ваги, за яких переможець лишається",
    .summaryWeightIntervals: "Мітка — теперішня вага; якщо вона біля краю відрізка, переможця змінить невелика зміна.",
    .columnNow: "Зараз",
    .columnFrom: "Від",
    .columnTo: "До",
    .intervalsFree:
        "{count|one: Ще # вага може набувати|few: Ще # ваги можуть набувати|many: Ще # ваг можуть набувати} будь-якого значення від 0 до 1, не змінивши переможця.",
    .intervalsSampled:
        "Для {count|one: # ваги|few: # ваг|many: # ваг} межі шукано між 512 рівновіддаленими значеннями, бо оцінки не мають замкненої формули.",
    .intervalsMore:
        "{count|one: Показано # вагу, найближчу|few: Показано # ваги, найближчі|many: Показано # ваг, найближчих} до зміни; у таблиці — всі.",
    .meritWeight: "вага сторони «{merit}»",
    .captionGradient: "Оцінки за зміни ваги «{node}»",
    .summaryGradient: "Де лінії перетинаються, альтернативи міняються місцями.",
    .axisWeight: "Вага «{node}»",
    .markerNow: "зараз",
    .captionMap: "Хто перемагає за двох найбільш вирішальних ваг",
    .summaryWinnerMap: "Кільце — модель як є; що ближча межа, то менш надійний переможець.",
    .mapImpossible: "більше за ціле",
    .columnMapShare: "Частка",

    .captionRival: "Що говорить за {one} і що за {other}",
    .summaryRival: "Смуги праворуч говорять за {one}, ліворуч — за {other}.",
    .rivalText:
        "Кожне число — вага критерію, помножена на різницю двох пріоритетів за ним; витрати й ризики входять з протилежним знаком.",
    .axisRival: "Зважена різниця",
    .droppingKeeps: "Яку альтернативу не прибрати, порядок решти зберігається.",
    .droppingChanges: "Без альтернативи «{name}» порядок решти змінюється: {order}.",
    .droppingImpossible: "Без альтернативи «{name}» решта не має відповіді.",

    .captionOrders: "Порядки за всіх поєднань методу, режиму і формули",
    .columnCombinations: "Поєднань",
    .combinationsText: "У таблиці альтернативи стоять під назвами з файлу: {names}.",
    .captionCombinations: "Порядок за кожного поєднання",

    .captionStrategies: "Ваги сторін за стратегічними критеріями",
    .columnStrategy: "Стратегічний критерій",

    .repairText:
        "Пропозиції для матриць за порогом; жодну тут не застосовано: експерти вирішують, чи не мали вони на увазі інше.",
    .repairFewest: "Найменше змін",
    .repairLeast: "Найменша зміна",
    .repairSaaty: "Правило Сааті",
    .repairUnneeded: "Судження і так достатньо узгоджені (ВУ {before}); нічого змінювати не треба.",
    .repairNoIndex:
        "{table}: немає випадкового індексу для {count|one: # елемента|few: # елементів|many: # елементів}, тому не можна сказати, які судження змінити.",
    .repairNoAnswer: "За {count|one: # крок|few: # кроки|many: # кроків} виправлення не знайдено.",
    .captionRepairs: "Пропозиції: ВУ {before} за судженнями",
    .captionRepair: "{node}: ВУ {before} за судженнями",
    .columnProposal: "Пропозиція",
    .columnChanges: "Змінені судження",
    .columnRatioAfter: "ВУ тоді",
    .columnWeightsAfter: "Ваги тоді",
    .columnRankingAfter: "Порядок тоді",
    .orderStays: "як зараз",
    .change: "{left} : {right} {from} → {to}",
]
