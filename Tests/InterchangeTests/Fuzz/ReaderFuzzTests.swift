import Testing

/// Reads thousands of generated and spoilt files, by one campaign for each kind of file.
///
/// What all campaigns ask: no file ends the process or hangs, a sound file has no error, a file with an error gives no value, every
/// value can be computed with, two readings are equal, and every diagnostic has a listed code, its severity and a line of
/// the file. See ``FuzzCampaign``.
struct ReaderFuzzTests {
    @Test func `Decision models are read or refused`() throws { try FuzzCampaign<ModelFile>.run() }

    @Test func `Matrix tables are read or refused`() throws { try FuzzCampaign<MatrixFile>.run() }

    @Test func `Games are read or refused`() throws { try FuzzCampaign<GameFile>.run() }

    @Test func `Tables of data are read or refused`() throws { try FuzzCampaign<DataFile>.run() }

    @Test func `Variations are read or refused`() throws { try FuzzCampaign<VariationText>.run() }

    @Test func `Files of ahp are read or refused`() throws { try FuzzCampaign<AHPFile>.run() }

    @Test func `Projects of AHP-OS are read or refused`() throws { try FuzzCampaign<AHPOSFile>.run() }

    @Test func `Survey tables are read or refused`() throws { try FuzzCampaign<SurveyFile>.run() }

    @Test func `Tables of answers are read or refused`() throws { try FuzzCampaign<AnswersFile>.run() }

    @Test func `Workbooks of answers are read or refused`() throws { try FuzzCampaign<WorkbookFile>.run() }

    @Test func `Networks are read or refused`() throws { try FuzzCampaign<NetworkText>.run() }

    @Test func `Markets are read or refused`() throws { try FuzzCampaign<MarketFile>.run() }

    @Test func `Plans of sweeps are read or refused`() throws { try FuzzCampaign<SweepFile>.run() }

    @Test func `Plans of calibrations are read or refused`() throws { try FuzzCampaign<CalibrationFile>.run() }

    @Test func `Results of sweeps are read or refused`() throws { try FuzzCampaign<ResultsFile>.run() }

    @Test func `Workbooks are read or refused`() throws { try FuzzCampaign<CellsFile>.run() }
}
