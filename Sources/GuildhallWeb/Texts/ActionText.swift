import GuildhallCore

/// What each operation does, as the audit logs' readers are told; the names are those of operations.
enum ActionText: String, PageTextKey {
    case accountAdd = "account.add"
    case accountChange = "account.change"
    case accountChangePassword = "account.change-password"
    case accountDisable = "account.disable"
    case accountEnable = "account.enable"
    case accountErase = "account.erase"
    case accountMakeResetLink = "account.make-reset-link"
    case accountResetPassword = "account.reset-password"
    case clusterChange = "cluster.change"
    case clusterCreate = "cluster.create"
    case clusterInviteAdministrator = "cluster.invite-administrator"
    case demoBeginSession = "demo.begin-session"
    case demoFill = "demo.fill"
    case invitationAccept = "invitation.accept"
    case invitationJoin = "invitation.join"
    case invitationMake = "invitation.make"
    case invitationRevoke = "invitation.revoke"
    case memberChangeRoles = "member.change-roles"
    case memberEnd = "member.end"
    case memberLeave = "member.leave"
    case organisationAdd = "organisation.add"
    case organisationArchive = "organisation.archive"
    case organisationRename = "organisation.rename"
    case serverMakeSetUpLink = "server.make-set-up-link"
    case serverRemoveExpired = "server.remove-expired"
    case serverSetUp = "server.set-up"
    case sessionBegin = "session.begin"
    case sessionEnd = "session.end"
    case sessionEndOthers = "session.end-others"
    case tokenMake = "token.make"
    case tokenRevoke = "token.revoke"

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [ActionText: String] = [
        .accountAdd: "Account added",
        .accountChange: "Own account changed",
        .accountChangePassword: "Password changed",
        .accountDisable: "Account closed",
        .accountEnable: "Account opened again",
        .accountErase: "Person erased",
        .accountMakeResetLink: "Link for a new password made",
        .accountResetPassword: "New password set by a link",
        .clusterChange: "Settings of the cluster changed",
        .clusterCreate: "Cluster founded",
        .clusterInviteAdministrator: "Administrator invited",
        .demoBeginSession: "Demonstration entered",
        .demoFill: "Demonstration prepared",
        .invitationAccept: "Invitation accepted",
        .invitationJoin: "Joined by invitation",
        .invitationMake: "Invitation made",
        .invitationRevoke: "Invitation taken back",
        .memberChangeRoles: "Roles changed",
        .memberEnd: "Membership ended",
        .memberLeave: "Left the organisation",
        .organisationAdd: "Organisation added",
        .organisationArchive: "Organisation archived",
        .organisationRename: "Organisation renamed",
        .serverMakeSetUpLink: "Link for the set-up made",
        .serverRemoveExpired: "Expired things removed",
        .serverSetUp: "Server set up",
        .sessionBegin: "Signed in",
        .sessionEnd: "Signed out",
        .sessionEndOthers: "Signed out on all other devices",
        .tokenMake: "Token for a program made",
        .tokenRevoke: "Token taken back",
    ]

    private static let russian: [ActionText: String] = [
        .accountAdd: "Добавлена учётная запись",
        .accountChange: "Изменена своя учётная запись",
        .accountChangePassword: "Сменён пароль",
        .accountDisable: "Учётная запись закрыта",
        .accountEnable: "Учётная запись снова открыта",
        .accountErase: "Данные человека удалены",
        .accountMakeResetLink: "Создана ссылка для нового пароля",
        .accountResetPassword: "Новый пароль задан по ссылке",
        .clusterChange: "Изменены настройки кластера",
        .clusterCreate: "Создан кластер",
        .clusterInviteAdministrator: "Приглашён администратор",
        .demoBeginSession: "Вход в демонстрацию",
        .demoFill: "Подготовлена демонстрация",
        .invitationAccept: "Приглашение принято",
        .invitationJoin: "Вступление по приглашению",
        .invitationMake: "Создано приглашение",
        .invitationRevoke: "Приглашение отозвано",
        .memberChangeRoles: "Изменены роли",
        .memberEnd: "Участие прекращено",
        .memberLeave: "Выход из организации",
        .organisationAdd: "Добавлена организация",
        .organisationArchive: "Организация исключена из кластера",
        .organisationRename: "Организация переименована",
        .serverMakeSetUpLink: "Создана ссылка для настройки",
        .serverRemoveExpired: "Убрано всё, чему вышел срок",
        .serverSetUp: "Сервер настроен",
        .sessionBegin: "Вход",
        .sessionEnd: "Выход",
        .sessionEndOthers: "Завершены все остальные сеансы",
        .tokenMake: "Создан токен для программы",
        .tokenRevoke: "Токен отозван",
    ]

    private static let chinese: [ActionText: String] = [
        .accountAdd: "添加账户",
        .accountChange: "更改本人账户",
        .accountChangePassword: "更改密码",
        .accountDisable: "停用账户",
        .accountEnable: "重新启用账户",
        .accountErase: "删除个人资料",
        .accountMakeResetLink: "生成新密码链接",
        .accountResetPassword: "通过链接设置新密码",
        .clusterChange: "更改集群设置",
        .clusterCreate: "创建集群",
        .clusterInviteAdministrator: "邀请管理员",
        .demoBeginSession: "进入演示",
        .demoFill: "准备演示",
        .invitationAccept: "接受邀请",
        .invitationJoin: "通过邀请加入",
        .invitationMake: "生成邀请",
        .invitationRevoke: "撤销邀请",
        .memberChangeRoles: "更改角色",
        .memberEnd: "终止成员身份",
        .memberLeave: "退出单位",
        .organisationAdd: "添加单位",
        .organisationArchive: "归档单位",
        .organisationRename: "单位改名",
        .serverMakeSetUpLink: "生成设置链接",
        .serverRemoveExpired: "清除过期内容",
        .serverSetUp: "设置服务器",
        .sessionBegin: "登录",
        .sessionEnd: "退出登录",
        .sessionEndOthers: "退出其他设备的登录",
        .tokenMake: "创建程序令牌",
        .tokenRevoke: "撤销令牌",
    ]
}

extension PageWording {
    /// What an operation did; one that has no text gives its name, which a test keeps from happening.
    func action(_ name: String) -> String { ActionText(rawValue: name).map { self[$0] } ?? name }
}
