import GuildhallCore
import Presentation

/// The texts of a cluster's pages and of the operator's.
enum ClusterText: String, PageTextKey {
    case organisations, organisation, kind, members, state, takesPart, archived, addOrganisation, organisationName, add
    case rename, archive, role, roles, since, changeRoles, endMembership, invite, inviteText, inviteButton
    case invitations, invitationMade, days, validUntil, takeBack, noMembers, noInvitations, leave, version
    case kindTrading, kindFactory, kindBuyer, kindOffice
    case roleAdministrator, roleAnalyst, roleClientSeer, roleManager, roleViewer, roleOperator
    case tokens, tokensText, tokenMade, tokenOnce, tokenName, scopes, lastUsed, never, makeToken, tokenFor, noTokens
    case audit, auditText, auditIntact, auditBroken, moment, actor, action, subject, older, newest, check
    case actorSystem, actorVisitor, actorYou
    case serverText, clusters, users, addUser, addCluster, resetLink, resetMade, close, open, closed, isOperator,
        serverAudit
    case scopeReadCluster, scopeChangeCluster, scopeChangeOrganisations, scopeReadMembers, scopeChangeMembers
    case scopeInviteMembers, scopeReadStudies, scopeManageTokens, scopeReadAudit, oneMore, personName, change,
        accountIsOpen, settings, settingsText, noticeLanguage
    case partSince, leftOn, rolesAre, newPersonName

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [ClusterText: String] = [
        .organisations: "Organisations", .organisation: "Organisation", .kind: "Kind", .members: "Members",
        .state: "State",
        .takesPart: "Takes part", .archived: "Archived", .addOrganisation: "Add an organisation",
        .organisationName: "Name", .add: "Add", .rename: "Rename", .archive: "Archive",
        .role: "Role", .roles: "Roles", .since: "Since", .changeRoles: "Change the roles",
        .endMembership: "End the membership",
        .invite: "Invite somebody", .inviteText: "You get a link to send to the person. It works once.",
        .inviteButton: "Make a link", .invitations: "Open invitations",
        .invitationMade: "Send this link to the person. It is shown only now:", .days: "Valid for days",
        .validUntil: "Valid until", .takeBack: "Take back", .noMembers: "Nobody yet.",
        .noInvitations: "No invitation is open.", .leave: "Leave the organisation", .version: "Version",
        .kindTrading: "Trading company", .kindFactory: "Factory", .kindBuyer: "Buyer", .kindOffice: "Cluster office",
        .roleAdministrator: "administrator", .roleAnalyst: "analyst", .roleClientSeer: "client seer",
        .roleManager: "manager", .roleViewer: "viewer", .roleOperator: "operator of the server",
        .tokens: "Tokens for programs",
        .tokensText: "A program with a token may do here what you tick, and never more than you may yourself.",
        .tokenMade: "The new token:", .tokenOnce: "It is shown only now.", .tokenName: "What it is for",
        .scopes: "What it may do", .lastUsed: "Last used", .never: "Never", .makeToken: "Make a token",
        .tokenFor: "In the name of", .noTokens: "There are no tokens.",
        .audit: "Audit log",
        .auditText:
            "Every change, the latest first. Each entry seals the one before it, so that none can be altered unnoticed.",
        .auditIntact: "All {count|one: # entry is|other: # entries are} as written.",
        .auditBroken: "Entry {number} is not as it was written. Keep a copy of the database and look into it.",
        .moment: "Time", .actor: "Who", .action: "What", .subject: "On what", .older: "Older", .newest: "Newest",
        .check: "Check the whole log", .actorSystem: "the server", .actorVisitor: "a visitor", .actorYou: "you",
        .serverText: "Clusters and accounts of this server.", .clusters: "Clusters", .users: "Accounts",
        .addUser: "Add an account", .addCluster: "Add a cluster", .resetLink: "Link for a new password",
        .resetMade: "Send this link to the person. It is shown only now:", .close: "Close", .open: "Open again",
        .closed: "Closed", .isOperator: "Operates the server", .serverAudit: "Audit log of the server",
        .scopeReadCluster: "see the cluster and its organisations", .scopeChangeCluster: "change the cluster",
        .scopeChangeOrganisations: "change organisations", .scopeReadMembers: "see members",
        .scopeChangeMembers: "change members", .scopeInviteMembers: "invite members", .scopeReadStudies: "see studies",
        .scopeManageTokens: "manage tokens", .scopeReadAudit: "read the audit log", .oneMore: "Next page",
        .personName: "Name", .change: "Change", .accountIsOpen: "Open", .settings: "Settings",
        .settingsText: "The name is seen by everybody in the cluster.", .noticeLanguage: "Language of notices",
        .partSince: "Takes part since {day}.", .leftOn: "Archived on {day}: the organisation takes part no more.",
        .rolesAre: "Roles: {roles}",
        .newPersonName: "Name of the person",
    ]

    private static let russian: [ClusterText: String] = [
        .organisations: "Организации", .organisation: "Организация", .kind: "Вид", .members: "Участники",
        .state: "Состояние", .takesPart: "Участвует", .archived: "В архиве", .addOrganisation: "Добавить организацию",
        .organisationName: "Название", .add: "Добавить", .rename: "Переименовать", .archive: "Исключить из кластера",
        .role: "Роль", .roles: "Роли", .since: "С какого времени", .changeRoles: "Изменить роли",
        .endMembership: "Прекратить участие",
        .invite: "Пригласить", .inviteText: "Вы получите ссылку для этого человека. Она действует один раз.",
        .inviteButton: "Создать ссылку", .invitations: "Открытые приглашения",
        .invitationMade: "Отправьте эту ссылку. Она показана только сейчас:", .days: "Сколько дней действует",
        .validUntil: "Действует до", .takeBack: "Отозвать", .noMembers: "Пока никого.",
        .noInvitations: "Открытых приглашений нет.", .leave: "Покинуть организацию", .version: "Версия",
        .kindTrading: "Торговая компания", .kindFactory: "Фабрика", .kindBuyer: "Покупатель",
        .kindOffice: "Дирекция кластера",
        .roleAdministrator: "администратор", .roleAnalyst: "аналитик", .roleClientSeer: "встречающий",
        .roleManager: "руководитель", .roleViewer: "наблюдатель", .roleOperator: "администратор сервера",
        .tokens: "Токены для программ",
        .tokensText: "Программа с токеном может то, что вы отметите, и никогда не больше, чем вы сами.",
        .tokenMade: "Новый токен:", .tokenOnce: "Он показан только сейчас.", .tokenName: "Для чего он",
        .scopes: "Что ему можно", .lastUsed: "Последнее действие", .never: "Никогда", .makeToken: "Создать токен",
        .tokenFor: "От имени", .noTokens: "Токенов нет.",
        .audit: "Журнал изменений",
        .auditText:
            "Все изменения, последние сверху. Каждая запись скрепляет предыдущую, поэтому незаметно изменить ничего нельзя.",
        .auditIntact: "{count|one: # запись|few: # записи|many: # записей}: всё как было записано.",
        .auditBroken: "Запись {number} не такая, какой была сделана. Сохраните копию базы данных и разберитесь.",
        .moment: "Время", .actor: "Кто", .action: "Действие", .subject: "Объект", .older: "Раньше",
        .newest: "Последние",
        .check: "Проверить весь журнал", .actorSystem: "сервер", .actorVisitor: "посетитель", .actorYou: "вы",
        .serverText: "Кластеры и учётные записи этого сервера.", .clusters: "Кластеры", .users: "Учётные записи",
        .addUser: "Добавить учётную запись", .addCluster: "Добавить кластер", .resetLink: "Ссылка для нового пароля",
        .resetMade: "Отправьте эту ссылку. Она показана только сейчас:", .close: "Закрыть", .open: "Открыть снова",
        .closed: "Закрыта", .isOperator: "Администрирует сервер", .serverAudit: "Журнал изменений сервера",
        .scopeReadCluster: "видеть кластер и его организации", .scopeChangeCluster: "менять кластер",
        .scopeChangeOrganisations: "менять организации", .scopeReadMembers: "видеть участников",
        .scopeChangeMembers: "менять участников", .scopeInviteMembers: "приглашать участников",
        .scopeReadStudies: "видеть исследования", .scopeManageTokens: "управлять токенами",
        .scopeReadAudit: "читать журнал изменений", .oneMore: "Следующая страница",
        .personName: "Имя", .change: "Изменить", .accountIsOpen: "Открыта", .settings: "Настройки",
        .settingsText: "Название видят все в кластере.", .noticeLanguage: "Язык уведомлений",
        .partSince: "Участвует с {day}.", .leftOn: "В архиве с {day}: организация больше не участвует.",
        .rolesAre: "Роли: {roles}",
        .newPersonName: "Имя человека",
    ]

    private static let chinese: [ClusterText: String] = [
        .organisations: "单位", .organisation: "单位", .kind: "类型", .members: "成员", .state: "状态", .takesPart: "参与中",
        .archived: "已归档", .addOrganisation: "添加单位", .organisationName: "名称", .add: "添加", .rename: "改名",
        .archive: "停止参与", .role: "角色", .roles: "角色",
        .since: "起始时间", .changeRoles: "更改角色", .endMembership: "终止成员身份", .invite: "邀请成员",
        .inviteText: "您会得到一个链接，发给对方即可。它只能使用一次。", .inviteButton: "生成链接", .invitations: "未使用的邀请",
        .invitationMade: "请把此链接发给对方。它只显示这一次：", .days: "有效天数", .validUntil: "有效期至", .takeBack: "撤销",
        .noMembers: "还没有成员。", .noInvitations: "没有未使用的邀请。", .leave: "退出该单位", .version: "版本",
        .kindTrading: "外贸公司", .kindFactory: "工厂", .kindBuyer: "采购商", .kindOffice: "集群办公室",
        .roleAdministrator: "管理员", .roleAnalyst: "分析员", .roleClientSeer: "客商接待员", .roleManager: "负责人",
        .roleViewer: "观察员", .roleOperator: "服务器管理员", .tokens: "程序令牌",
        .tokensText: "持有令牌的程序只能做您勾选的事，且不会超过您自己的权限。", .tokenMade: "新令牌：", .tokenOnce: "它只显示这一次。",
        .tokenName: "用途", .scopes: "允许的操作", .lastUsed: "最近使用", .never: "从未", .makeToken: "创建令牌",
        .tokenFor: "所属成员身份", .noTokens: "没有令牌。", .audit: "审计日志",
        .auditText: "所有更改，最新的在前。每条记录都包含前一条的校验值，任何改动都会被发现。",
        .auditIntact: "全部 {count|other: #} 条记录与写入时一致。", .auditBroken: "第 {number} 条记录与写入时不一致。请保留数据库副本并查明原因。",
        .moment: "时间", .actor: "操作者", .action: "操作", .subject: "对象", .older: "更早", .newest: "最新",
        .check: "检查整个日志", .actorSystem: "服务器", .actorVisitor: "访客", .actorYou: "您", .serverText: "本服务器的集群和账户。",
        .clusters: "集群",
        .users: "账户", .addUser: "添加账户", .addCluster: "添加集群", .resetLink: "新密码链接",
        .resetMade: "请把此链接发给对方。它只显示这一次：", .close: "停用", .open: "重新启用", .closed: "已停用",
        .isOperator: "负责服务器运维", .serverAudit: "服务器审计日志", .scopeReadCluster: "查看集群及其单位",
        .scopeChangeCluster: "更改集群", .scopeChangeOrganisations: "更改单位", .scopeReadMembers: "查看成员",
        .scopeChangeMembers: "更改成员", .scopeInviteMembers: "邀请成员", .scopeReadStudies: "查看研究",
        .scopeManageTokens: "管理令牌", .scopeReadAudit: "阅读审计日志", .oneMore: "下一页", .personName: "姓名",
        .change: "更改", .accountIsOpen: "已启用", .settings: "设置", .settingsText: "集群中的每个人都能看到名称。",
        .noticeLanguage: "通知语言", .partSince: "自{day}起参与。", .leftOn: "该单位已于{day}归档，不再参与。",
        .rolesAre: "角色：{roles}", .newPersonName: "人员姓名",
    ]
}

extension PageWording {
    /// What an organisation does.
    subscript(kind: Organisation.Kind) -> String {
        switch kind {
        case .tradingCompany: self[ClusterText.kindTrading]
        case .factory: self[ClusterText.kindFactory]
        case .buyer: self[ClusterText.kindBuyer]
        case .office: self[ClusterText.kindOffice]
        }
    }

    /// A role.
    subscript(role: Member.Role) -> String {
        switch role {
        case .administrator: self[ClusterText.roleAdministrator]
        case .analyst: self[ClusterText.roleAnalyst]
        case .clientSeer: self[ClusterText.roleClientSeer]
        case .manager: self[ClusterText.roleManager]
        case .viewer: self[ClusterText.roleViewer]
        }
    }

    /// Roles one after another.
    func list(_ roles: Set<Member.Role>) -> String {
        Wording(language.ofReports).list(roles.sorted().map { self[$0] })
    }

    /// What a permission allows.
    subscript(permission: Permission) -> String {
        switch permission {
        case .readCluster: self[ClusterText.scopeReadCluster]
        case .changeCluster: self[ClusterText.scopeChangeCluster]
        case .changeOrganisations: self[ClusterText.scopeChangeOrganisations]
        case .readMembers: self[ClusterText.scopeReadMembers]
        case .changeMembers: self[ClusterText.scopeChangeMembers]
        case .inviteMembers: self[ClusterText.scopeInviteMembers]
        case .readStudies: self[ClusterText.scopeReadStudies]
        case .manageTokens: self[ClusterText.scopeManageTokens]
        case .readAudit: self[ClusterText.scopeReadAudit]
        }
    }
}
