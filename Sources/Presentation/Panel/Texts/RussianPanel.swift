let russianPanelTexts: [PanelTextKey: String] = [:]
