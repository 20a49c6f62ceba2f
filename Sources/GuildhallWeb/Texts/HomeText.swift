/// The texts of the first page and of the help.
enum HomeText: String, PageTextKey {
    case lead, examplesTitle, studyTitle, studyText, studyLink, gameTitle, gameText, gameLink
    case computing, computingText, absentTitle, absentText
    case helpLead, helpSeeTitle, helpSeeText, helpJoinTitle, helpJoinText, helpPasswordTitle, helpPasswordText
    case helpRolesTitle, helpRolesText, helpSafeTitle, helpSafeText, helpProgramsTitle, helpProgramsText
    case helpProgramsLink

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [HomeText: String] = [
        .lead: "Decide who joins an industrial cluster, and defend the answer.",
        .examplesTitle: "Worked examples",
        .studyTitle: "Which enterprises belong in a fuel and energy cluster?",
        .studyText:
            "Experts compared benefits, opportunities, costs and risks. See the verdict, what it rests on, and how far it can be trusted.",
        .studyLink: "See the result",
        .gameTitle: "Do trading companies share their buyers?",
        .gameText:
            "The toy cluster as a game of its trading companies: when sharing pays, what a fee changes, and who gains.",
        .gameLink: "See the game",
        .computing: "The result is being computed", .computingText: "It appears here by itself in a few seconds.",
        .absentTitle: "The examples are not here",
        .absentText: "This server was installed without the shipped examples.",
        .helpLead: "What the pages are for, and whom to ask.",
        .helpSeeTitle: "Just look", .helpSeeText: "The worked examples on the first page are open to everybody.",
        .helpJoinTitle: "Become a member",
        .helpJoinText:
            "An administrator of your cluster or a manager of your organisation gives you a link. It works once, and for a limited time.",
        .helpPasswordTitle: "Forgotten password",
        .helpPasswordText: "Ask whoever runs this server for a link with which you set a new one.",
        .helpRolesTitle: "Roles",
        .helpRolesText:
            "Administrators set up the cluster. Managers act for their organisation and invite its members. Analysts lead studies. Client seers meet buyers. Viewers only look.",
        .helpSafeTitle: "What is recorded",
        .helpSafeText:
            "Every change is recorded with its time and its author, in a log in which nothing can be altered unnoticed. Administrators can read it.",
        .helpProgramsTitle: "For programs",
        .helpProgramsText:
            "Programs can read and change organisations, members and invitations, and read the audit log. They need a token: members make one under “Tokens” on the pages of their cluster.",
        .helpProgramsLink: "Description of the interface (OpenAPI)",
    ]

    private static let russian: [HomeText: String] = [
        .lead: "Решите, кто войдёт в промышленный кластер, и обоснуйте ответ.",
        .examplesTitle: "Готовые примеры",
        .studyTitle: "Какие предприятия взять в топливно-энергетический кластер?",
        .studyText:
            "Эксперты сравнили выгоды, возможности, издержки и риски. Посмотрите вывод, на чём он держится и насколько ему можно верить.",
        .studyLink: "Посмотреть результат",
        .gameTitle: "Делятся ли торговые компании покупателями?",
        .gameText:
            "Кластер игрушек как игра его торговых компаний: когда выгодно делиться, что меняет агентское вознаграждение и кто выигрывает.",
        .gameLink: "Посмотреть игру",
        .computing: "Результат вычисляется", .computingText: "Он сам появится здесь через несколько секунд.",
        .absentTitle: "Примеров здесь нет", .absentText: "Этот сервер установлен без готовых примеров.",
        .helpLead: "Для чего эти страницы и к кому обратиться.",
        .helpSeeTitle: "Просто посмотреть", .helpSeeText: "Готовые примеры на первой странице открыты для всех.",
        .helpJoinTitle: "Стать участником",
        .helpJoinText:
            "Ссылку даст администратор кластера или руководитель вашей организации. Она действует один раз и ограниченное время.",
        .helpPasswordTitle: "Забыт пароль",
        .helpPasswordText: "Попросите у того, кто ведёт этот сервер, ссылку для нового пароля.",
        .helpRolesTitle: "Роли",
        .helpRolesText:
            "Администраторы настраивают кластер. Руководители действуют от имени организации и приглашают её участников. Аналитики ведут исследования. Встречающие принимают покупателей. Наблюдатели только смотрят.",
        .helpSafeTitle: "Что записывается",
        .helpSafeText:
            "Каждое изменение записывается со временем и автором в журнал, где ничего нельзя незаметно исправить. Администраторы могут его читать.",
        .helpProgramsTitle: "Для программ",
        .helpProgramsText:
            "Программы могут читать и менять организации, участников и приглашения и читать журнал изменений. Для этого нужен токен: участник создаёт его на странице «Токены» своего кластера.",
        .helpProgramsLink: "Описание интерфейса (OpenAPI)",
    ]

    private static let chinese: [HomeText: String] = [
        .lead: "科学遴选产业集群成员，让结论有据可依。",
        .examplesTitle: "示例",
        .studyTitle: "哪些企业应加入燃料能源集群？",
        .studyText: "专家比较了收益、机会、成本和风险。查看结论、依据以及可信程度。",
        .studyLink: "查看结果",
        .gameTitle: "外贸公司会共享采购商吗？",
        .gameText: "把玩具集群看作外贸公司之间的博弈：共享何时有利，代理费改变什么，谁会受益。",
        .gameLink: "查看博弈",
        .computing: "正在计算结果", .computingText: "几秒钟后会自动显示在这里。",
        .absentTitle: "没有示例", .absentText: "本服务器安装时未包含示例。",
        .helpLead: "这些页面的用途，以及可以向谁求助。",
        .helpSeeTitle: "先看看", .helpSeeText: "首页的示例对所有人开放。",
        .helpJoinTitle: "成为成员", .helpJoinText: "集群管理员或您所在单位的负责人会给您一个链接。它只能使用一次，并有时限。",
        .helpPasswordTitle: "忘记密码", .helpPasswordText: "请向本服务器的管理者索取设置新密码的链接。",
        .helpRolesTitle: "角色",
        .helpRolesText: "管理员设置集群。负责人代表本单位并邀请成员。分析员负责研究。客商接待员接待采购商。观察员只能查看。",
        .helpSafeTitle: "记录的内容",
        .helpSafeText: "每次更改都会连同时间和操作者记入日志，任何改动都会被发现。管理员可以查看日志。",
        .helpProgramsTitle: "供程序使用", .helpProgramsText: "程序可以读取和更改单位、成员和邀请，并读取审计日志。为此需要令牌：成员可在所属集群的“令牌”页面创建。",
        .helpProgramsLink: "接口说明 (OpenAPI)",
    ]
}
