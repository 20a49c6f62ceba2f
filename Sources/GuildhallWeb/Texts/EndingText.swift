/// The texts of the pages that ask before something ends.
enum EndingText: String, PageTextKey {
    case archiveTitle, archiveMembers, archiveText, endTitle, endText, leaveTitle, leaveText, closeTitle, closeText
    case closeReturn, noReturn, cancel

    static let catalogue = PageCatalogue(english: english, russian: russian, chinese: chinese)

    private static let english: [EndingText: String] = [
        .archiveTitle: "Archive “{name}”?",
        .archiveMembers:
            "{count|=0: Nobody is a member of it.|one: # member loses all rights in it.|other: # members lose all rights in it.}",
        .archiveText: "It takes part no more. What happened stays recorded.",
        .endTitle: "End the membership of {name}?",
        .endText: "{name} loses all rights in {organisation}. What happened stays recorded.",
        .leaveTitle: "Leave {organisation}?",
        .leaveText: "You lose all rights in it. To come back you need a new invitation.",
        .closeTitle: "Close the account of {name}?",
        .closeText: "The person is signed out on every device and can no longer sign in.",
        .closeReturn: "You can open the account again later.",
        .noReturn: "This cannot be undone.",
        .cancel: "Cancel",
    ]

    private static let russian: [EndingText: String] = [
        .archiveTitle: "Исключить «{name}» из кластера?",
        .archiveMembers:
            "{count|=0: Участников в ней нет.|one: # участник теряет в ней все права.|few: # участника теряют в ней все права.|many: # участников теряют в ней все права.}",
        .archiveText: "Организация больше не участвует. Всё, что было, остаётся в записях.",
        .endTitle: "Прекратить участие: {name}?",
        .endText: "{name} теряет все права в организации {organisation}. Всё, что было, остаётся в записях.",
        .leaveTitle: "Покинуть {organisation}?",
        .leaveText: "Вы теряете в ней все права. Вернуться можно только по новому приглашению.",
        .closeTitle: "Закрыть учётную запись: {name}?",
        .closeText: "Человек выйдет на всех устройствах и больше не сможет войти.",
        .closeReturn: "Позже её можно открыть снова.",
        .noReturn: "Отменить это нельзя.",
        .cancel: "Отмена",
    ]

    private static let chinese: [EndingText: String] = [
        .archiveTitle: "让“{name}”停止参与？",
        .archiveMembers: "{count|=0: 该单位没有成员。|other: 该单位的 # 名成员将失去全部权限。}",
        .archiveText: "该单位不再参与。已有记录会保留。",
        .endTitle: "终止{name}的成员身份？",
        .endText: "{name}将失去在{organisation}的全部权限。已有记录会保留。",
        .leaveTitle: "退出{organisation}？",
        .leaveText: "您将失去在该单位的全部权限。需要新的邀请才能返回。",
        .closeTitle: "停用{name}的账户？",
        .closeText: "此人将在所有设备上退出登录，且无法再登录。",
        .closeReturn: "以后可以重新启用。",
        .noReturn: "此操作无法撤销。",
        .cancel: "取消",
    ]
}
