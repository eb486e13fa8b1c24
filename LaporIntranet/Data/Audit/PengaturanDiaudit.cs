namespace LaporIntranet.Data.Audit;

/// <summary>An entity whose changes go into the audit log by themselves.</summary>
/// <param name="Jenis">Under which kind.</param>
/// <param name="Nama">What officers call it.</param>
/// <param name="HanyaDisebut">Columns that are personal or long: that they changed is said, not to what.</param>
public sealed record EntitasDiaudit(JenisAudit Jenis, string Nama, params string[] HanyaDisebut);

/// <summary>The one list of what counts as configuration. A new table stands here or in the list of the others, else a test fails.</summary>
public static class PengaturanDiaudit
{
    /// <summary>What is configuration.</summary>
    public static IReadOnlyDictionary<Type, EntitasDiaudit> Diaudit { get; } = new Dictionary<Type, EntitasDiaudit>
    {
        [typeof(Kategori)] = new(JenisAudit.PengaturanDiubah, "Kategori"),
        [typeof(TemplatJawaban)] = new(JenisAudit.PengaturanDiubah, "Templat jawaban", nameof(TemplatJawaban.Teks)),
        [typeof(HariLiburTersimpan)] = new(JenisAudit.PengaturanDiubah, "Hari libur"),
        [typeof(TahunKalender)] = new(JenisAudit.PengaturanDiubah, "Kalender tahun"),
        [typeof(KebijakanTersimpan)] = new(JenisAudit.PengaturanDiubah, "Kebijakan tenggat", nameof(KebijakanTersimpan.Isi)),
        [typeof(PengaturanWaktu)] = new(JenisAudit.PengaturanDiubah, "Cara menghitung waktu", nameof(PengaturanWaktu.Garis)),
        [typeof(JadwalPemantauan)] = new(JenisAudit.PengaturanDiubah, "Jadwal pemantauan"),
        [typeof(VersiStandar)] = new(JenisAudit.PengaturanDiubah, "Standar pelayanan"),
        [typeof(PeriodeSurvei)] = new(JenisAudit.PengaturanDiubah, "Periode survei"),
        [typeof(LamaRetensi)] = new(JenisAudit.PengaturanDiubah, "Masa simpan data"),
        [typeof(TahanHapus)] = new(JenisAudit.PengaturanDiubah, "Penahanan penghapusan", nameof(TahanHapus.Alasan)),
        [typeof(PenggantiPenangan)] = new(JenisAudit.StrukturDiubah, "Penangan pengganti"),
        [typeof(SuratKeputusan)] = new(JenisAudit.StrukturDiubah, "Surat keputusan"),
        [typeof(Struktur.LampiranTersimpan)] = new(JenisAudit.StrukturDiubah, "Lampiran I yang disimpan", nameof(Struktur.LampiranTersimpan.Isi)),
        [typeof(UnitKerja)] = new(JenisAudit.StrukturDiubah, "Unit kerja"),
        [typeof(Pasangan)] = new(JenisAudit.StrukturDiubah, "Pasangan penghubung"),
        [typeof(Jabatan)] = new(JenisAudit.StrukturDiubah, "Jabatan"),
        [typeof(Penugasan)] = new(JenisAudit.StrukturDiubah, "Penugasan"),
        [typeof(TugasKedudukan)] = new(JenisAudit.StrukturDiubah, "Tugas kedudukan"),
        [typeof(Orang)] = new(JenisAudit.StrukturDiubah, "Orang", nameof(Orang.Nip), nameof(Orang.Surel), nameof(Orang.Penerbit), nameof(Orang.Subjek)),
    };

    /// <summary>What is not: cases and their work, quality work, what an office keeps for itself, counters, and the log itself.</summary>
    public static IReadOnlySet<Type> Bukan { get; } = new HashSet<Type>
    {
        // Cases.
        typeof(Pengaduan), typeof(Peristiwa), typeof(Tenggat), typeof(Jawaban), typeof(IdentitasPelapor), typeof(SidikPelapor), typeof(Lampiran), typeof(IsiLampiran), typeof(Intervensi),
        typeof(PihakKasus), typeof(LembarVerifikasi), typeof(PermintaanBantuan), typeof(PemeriksaanLapangan), typeof(CatatanInternal), typeof(PembukaanIdentitas), typeof(Kepuasan),
        typeof(Penggabungan), typeof(LangkahOtomatis), typeof(Pencarian.TeksCari), typeof(Pencarian.KosakataCari),
        // Quality work: each piece carries who wrote it.
        typeof(TugasMutu), typeof(BerkasMutu), typeof(IsiBerkasMutu), typeof(SesiPenilaian), typeof(JawabanPenilaian), typeof(BentrokNilai), typeof(RiwayatNilai), typeof(KomponenStandar),
        typeof(KuesionerSurvei), typeof(RencanaAksi), typeof(ProgramRencana), typeof(KegiatanRencana), typeof(TriwulanKegiatan), typeof(SasaranRencana), typeof(IndikatorRencana),
        typeof(CapaianIndikator), typeof(UsulanAnggaran), typeof(PelatihanPetugas), typeof(LaporanUnit), typeof(DokumenMutu), typeof(TemuanEvaluasi), typeof(Rapat), typeof(PesertaRapat),
        typeof(CatatanMutu), typeof(PublikasiTersimpan), typeof(IsiPublikasi), typeof(PenyusunPublikasi), typeof(CatatanKunci), typeof(PesertaPenilaian), typeof(PrioritasPenilaian),
        typeof(PihakKegiatan), typeof(TargetSasaran), typeof(UsulanProgram),
        // An office's own.
        typeof(Konsep), typeof(PandanganTersimpan), typeof(PeriksaHarian), typeof(PersetujuanKodeEtik), typeof(RingkasanHarian), typeof(HariRingkasan), typeof(ButirRingkasan),
        // Accounts and retention write their lines themselves: a sign-in changes an account too.
        typeof(Akun), typeof(KodeAwal), typeof(PelaksanaanRetensi), typeof(KasusDianonimkan),
        // Counters, leases, sign-ins, and the log.
        typeof(DeretNomor), typeof(PerubahanWaktu), typeof(Sewa), typeof(Sesi), typeof(CatatanAudit), typeof(UjungAudit),
    };
}
