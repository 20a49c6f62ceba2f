let chinesePanelTexts: [PanelTextKey: String] = [:]
