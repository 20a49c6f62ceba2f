import Testing

/// Reads thousands of generated and spoilt files, by one campaign for each kind of file.
///
/// What all campaigns ask: no file ends the process or hangs, a sound file has no error, a file with an error gives no value, every
/// value can be computed with, two readings are equal, and every diagnostic has a listed code, its severity and a line of
/// the file. See ``FuzzCampaign``.
struct ReaderFuzzTests {
    @Test func `Decision models are read or refused`() throws { try FuzzCampaign<ModelFile>.check() }

    @Test func `Matrix tables are read or refused`() throws { try FuzzCampaign<MatrixFile>.check() }

    @Test func `Games are read or refused`() throws { try FuzzCampaign<GameFile>.check() }

    @Test func `Tables of data are read or refused`() throws { try FuzzCampaign<DataFile>.check() }

    @Test func `Variations are read or refused`() throws { try FuzzCampaign<VariationText>.check() }

    @Test func `Files of ahp are read or refused`() throws { try FuzzCampaign<AHPFile>.check() }

    @Test func `Projects of AHP-OS are read or refused`() throws { try FuzzCampaign<AHPOSFile>.check() }

    @Test func `Survey tables are read or refused`() throws { try FuzzCampaign<SurveyFile>.check() }

    @Test func `Tables of answers are read or refused`() throws { try FuzzCampaign<AnswersFile>.check() }

    @Test func `Workbooks of answers are read or refused`() throws { try FuzzCampaign<WorkbookFile>.check() }

    @Test func `Networks are read or refused`() throws { try FuzzCampaign<NetworkText>.check() }

    @Test func `Markets are read or refused`() throws { try FuzzCampaign<MarketFile>.check() }

    @Test func `Plans of sweeps are read or refused`() throws { try FuzzCampaign<SweepFile>.check() }

    @Test func `Plans of calibrations are read or refused`() throws { try FuzzCampaign<CalibrationFile>.check() }

    @Test func `Results of sweeps are read or refused`() throws { try FuzzCampaign<ResultsFile>.check() }

    @Test func `Workbooks are read or refused`() throws { try FuzzCampaign<CellsFile>.check() }
}
