/// The Russian texts about how safe an answer is.
let russianRobustnessTexts: [RobustnessTextKey: String] = [
    .section: "Надёжен ли ответ?",
    .sectionChances: "Насколько уверенно",
    .sectionWeights: "Решающие веса",
    .sectionRival: "Первое место против второго",
    .sectionDropping: "Без одной из альтернатив",
    .sectionCombinations: "Все сочетания способов",
    .sectionRepair: "Какие суждения обдумать заново",

    .sure:
        "Насколько уверенно: {level}; первое место в {share} из {runs} прогонов {cause}.",
    .sureVirtually: "практически наверняка",
    .sureVery: "весьма вероятно",
    .sureLikely: "вероятно",
    .sureOpen: "вопрос открыт",
    .sureUnlikely: "маловероятно",
    .sureVaried: "со случайно изменёнными суждениями",
    .surePanel: "с заново отобранными экспертами",
    .critical:
        "Победителя может сменить один ответ: если {left} : {right} — {to}, а не {from}{node}, на первое место выходит {winners}.",
    .criticalContinuous:
        "Победителя может сменить один ответ: если {left} : {right} — {to}, а не {from}{node}, с ним сравняется {winners}.",
    .criticalNone: "Ни один ответ, изменённый в одиночку, победителя не сменит.",
    .criticalNode: " («{node}»)",
    .closestWeight:
        "Легче всего решает вес критерия «{node}»: {winner} {count|one: остаётся|few: остаются|many: остаются} на первом месте от {low} до {high}; сейчас он {weight}.",
    .closestMerit:
        "Легче всего решает вес стороны «{node}»: {winner} {count|one: остаётся|few: остаются|many: остаются} на первом месте от {low} до {high}; сейчас он {weight}.",
    .noWeight: "Ни один вес, изменённый в одиночку, победителя не сменит.",

    .spreadNoise:
        "Суждения меняются случайно: каждое умножается на e^(σz) с σ = {sigma}, так что 95 из 100 остаются в пределах {factor} раза, а 5 лежит между {low} и {high}.",
    .spreadIntervals:
        "Суждения, данные интервалами, берутся между их концами; равным отношениям — равные шансы.",
    .spreadContradictions:
        "Где матрица противоречит себе сильнее, σ так велика, как её противоречия (корень из GCI, здесь до {most}), но не больше, чем у ответов наугад ({limit}).",
    .spreadPanel:
        "Из ответивших отбирается заново {count|one: # эксперт|few: # эксперта|many: # экспертов}, каждый, возможно, несколько раз, и их ответы сводятся снова: видно, сколько зависит от того, кого спросили.",
    .spreadSeed: "Прогонов {runs}, начальное число {seed}; ответ был и учтён в {answered}.",
    .noJudgments: "Все веса заданы числами; менять нечего.",

    .captionChances: "Вероятность каждого места",
    .summaryChances: "Чем длиннее первая часть полосы, тем надёжнее первое место.",
    .place: "Место {rank}",
    .placeRest: "Место {rank} и дальше",
    .meanPlace: "Среднее место",
    .captionPairs: "Как часто альтернатива строки стоит выше альтернативы столбца",
    .captionSpread: "Оценки: медиана и средние 95 % прогонов",
    .summarySpread: "Где отрезки перекрываются, порядок не решён.",
    .columnMiddle: "Медиана",
    .columnLowEnd: "2,5 %",
    .columnHighEnd: "97,5 %",
    .figureSure: "Насколько уверенно",
    .figureSureNote: "первое место в {share} прогонов",

    .captionWeightIntervals: "Веса, при которых победитель остаётся",
    .summaryWeightIntervals:
        "Метка — нынешний вес; если она у края отрезка, победителя сменит небольшое изменение.",
    .columnNow: "Сейчас",
    .columnFrom: "От",
    .columnTo: "До",
    .intervalsFree:
        "{count|one: Ещё # вес может принимать|few: Ещё # веса могут принимать|many: Ещё # весов могут принимать} любое значение от 0 до 1, не сменив победителя.",
    .intervalsSampled:
        "Для {count|one: # веса|few: # весов|many: # весов} границы искались между 512 равноотстоящими значениями, потому что у оценок нет замкнутой формулы.",
    .intervalsMore:
        "{count|one: Показан # вес, ближайший|few: Показаны # веса, ближайшие|many: Показаны # весов, ближайших} к перемене; в таблице — все.",
    .meritWeight: "вес стороны «{merit}»",
    .captionGradient: "Оценки при изменении веса «{node}»",
    .summaryGradient: "Где линии пересекаются, альтернативы меняются местами.",
    .axisWeight: "Вес «{node}»",
    .markerNow: "сейчас",
    .captionMap: "Кто побеждает при двух самых решающих весах",
    .summaryWinnerMap: "Кольцо — модель как есть; чем ближе граница, тем менее надёжен победитель.",
    .mapImpossible: "больше целого",
    .columnMapShare: "Доля",

    .captionRival: "Что говорит за {one} и что за {other}",
    .summaryRival: "Полосы вправо говорят за {one}, влево — за {other}.",
    .rivalText:
        "Каждое число — вес критерия, умноженный на разность двух приоритетов по нему; издержки и риски входят с обратным знаком.",
    .axisRival: "Взвешенная разность",
    .droppingKeeps: "Какую альтернативу ни убрать, порядок остальных сохраняется.",
    .droppingChanges: "Без альтернативы «{name}» порядок остальных меняется: {order}.",
    .droppingImpossible: "Без альтернативы «{name}» у остальных нет ответа.",

    .captionOrders: "Порядки при всех сочетаниях метода, режима и формулы",
    .columnCombinations: "Сочетаний",
    .combinationsText: "В таблице альтернативы стоят под именами из файла: {names}.",
    .captionCombinations: "Порядок при каждом сочетании",

    .captionStrategies: "Веса сторон по стратегическим критериям",
    .columnStrategy: "Стратегический критерий",

    .repairText:
        "Предложения для матриц за порогом; ни одно здесь не применено: эксперты решают, не имели ли они в виду иное.",
    .repairFewest: "Меньше всего изменений",
    .repairLeast: "Наименьшее изменение",
    .repairSaaty: "Правило Саати",
    .repairUnneeded: "Суждения и так достаточно согласованы (ОС {before}); менять ничего не нужно.",
    .repairNoIndex:
        "{table}: нет случайного индекса для {count|one: # элемента|few: # элементов|many: # элементов}, поэтому нельзя сказать, какие суждения менять.",
    .repairNoAnswer: "За {count|one: # шаг|few: # шага|many: # шагов} исправление не найдено.",
    .captionRepairs: "Предложения: ОС {before} по суждениям",
    .captionRepair: "{node}: ОС {before} по суждениям",
    .columnProposal: "Предложение",
    .columnChanges: "Изменённые суждения",
    .columnRatioAfter: "ОС тогда",
    .columnWeightsAfter: "Веса тогда",
    .columnRankingAfter: "Порядок тогда",
    .orderStays: "как сейчас",
    .change: "{left} : {right} {from} → {to}",
]
