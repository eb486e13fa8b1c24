using LaporIntranet.Data.Audit;
using LaporIntranet.Data.Pencarian;
using LaporIntranet.Data.Struktur;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaporIntranet.Data;

/// <summary>The one model for SQLite and PostgreSQL. A context lives for one operation: take it from the factory.</summary>
public sealed class LaporDbContext(DbContextOptions<LaporDbContext> options) : DbContext(options)
{
    /// <summary>Cases. Queries start with <c>YangBolehDilihat</c>.</summary>
    public DbSet<Pengaduan> Pengaduan => Set<Pengaduan>();
    /// <summary>History lines.</summary>
    public DbSet<Peristiwa> Peristiwa => Set<Peristiwa>();
    /// <summary>Clocks.</summary>
    public DbSet<Tenggat> Tenggat => Set<Tenggat>();
    /// <summary>Texts for reporters.</summary>
    public DbSet<Jawaban> Jawaban => Set<Jawaban>();
    /// <summary>Sealed identities.</summary>
    public DbSet<IdentitasPelapor> IdentitasPelapor => Set<IdentitasPelapor>();
    /// <summary>Attachments without their bytes.</summary>
    public DbSet<Lampiran> Lampiran => Set<Lampiran>();
    /// <summary>Bytes of attachments.</summary>
    public DbSet<IsiLampiran> IsiLampiran => Set<IsiLampiran>();
    /// <summary>Drafts.</summary>
    public DbSet<Konsep> Konsep => Set<Konsep>();
    /// <summary>Categories.</summary>
    public DbSet<Kategori> Kategori => Set<Kategori>();
    /// <summary>Number series by year.</summary>
    public DbSet<DeretNomor> DeretNomor => Set<DeretNomor>();
    /// <summary>Decrees.</summary>
    public DbSet<SuratKeputusan> SuratKeputusan => Set<SuratKeputusan>();
    /// <summary>Units.</summary>
    public DbSet<UnitKerja> UnitKerja => Set<UnitKerja>();
    /// <summary>Liaison pairs.</summary>
    public DbSet<Pasangan> Pasangan => Set<Pasangan>();
    /// <summary>Offices.</summary>
    public DbSet<Jabatan> Jabatan => Set<Jabatan>();
    /// <summary>Holders of offices.</summary>
    public DbSet<Penugasan> Penugasan => Set<Penugasan>();
    /// <summary>Duties of Lampiran II.</summary>
    public DbSet<TugasKedudukan> TugasKedudukan => Set<TugasKedudukan>();
    /// <summary>People who hold offices.</summary>
    public DbSet<Orang> Orang => Set<Orang>();
    /// <summary>Lampiran I of past decrees as it was.</summary>
    public DbSet<LampiranTersimpan> LampiranTersimpan => Set<LampiranTersimpan>();
    /// <summary>Sign-ins.</summary>
    public DbSet<Sesi> Sesi => Set<Sesi>();
    /// <summary>Accounts of this app.</summary>
    public DbSet<Akun> Akun => Set<Akun>();
    /// <summary>The code of the first start.</summary>
    public DbSet<KodeAwal> KodeAwal => Set<KodeAwal>();
    /// <summary>Audit log. Written by <c>PencatatAudit</c> only.</summary>
    public DbSet<CatatanAudit> CatatanAudit => Set<CatatanAudit>();

    /// <summary>Who works with this context, once the door has let him in; the audit log names him.</summary>
    public Pelaku? Pelaku { get; set; }

    /// <summary>Lines of the audit log that wait for the commit; see <see cref="AuditSaatCommit"/>.</summary>
    internal List<(PeristiwaAudit Peristiwa, DateTime Waktu)> AuditTertunda { get; } = [];

    /// <summary>Where the audit log ends: one row.</summary>
    public DbSet<UjungAudit> UjungAudit => Set<UjungAudit>();
    /// <summary>Fingerprints of what reporters are known by. Written by <c>PenyimpanIdentitas</c> only.</summary>
    public DbSet<SidikPelapor> SidikPelapor => Set<SidikPelapor>();

    /// <summary>What was done about slow cases.</summary>
    public DbSet<Intervensi> Intervensi => Set<Intervensi>();
    /// <summary>Versions of the policies.</summary>
    public DbSet<KebijakanTersimpan> Kebijakan => Set<KebijakanTersimpan>();
    /// <summary>Years whose days off are loaded.</summary>
    public DbSet<TahunKalender> TahunKalender => Set<TahunKalender>();
    /// <summary>Days off.</summary>
    public DbSet<HariLiburTersimpan> HariLibur => Set<HariLiburTersimpan>();
    /// <summary>How days are counted: one row.</summary>
    public DbSet<PengaturanWaktu> PengaturanWaktu => Set<PengaturanWaktu>();
    /// <summary>Changes of calendar, settings and policy.</summary>
    public DbSet<PerubahanWaktu> PerubahanWaktu => Set<PerubahanWaktu>();
    /// <summary>Announced automatic steps.</summary>
    public DbSet<LangkahOtomatis> LangkahOtomatis => Set<LangkahOtomatis>();
    /// <summary>Daily digests.</summary>
    public DbSet<RingkasanHarian> RingkasanHarian => Set<RingkasanHarian>();
    /// <summary>Working days whose digests are out.</summary>
    public DbSet<HariRingkasan> HariRingkasan => Set<HariRingkasan>();
    /// <summary>Lines of the digests.</summary>
    public DbSet<ButirRingkasan> ButirRingkasan => Set<ButirRingkasan>();
    /// <summary>Who may do work that must be done once.</summary>
    public DbSet<Sewa> Sewa => Set<Sewa>();

    /// <summary>Who besides the handling unit is party to a case.</summary>
    public DbSet<PihakKasus> PihakKasus => Set<PihakKasus>();
    /// <summary>Verification sheets.</summary>
    public DbSet<LembarVerifikasi> LembarVerifikasi => Set<LembarVerifikasi>();
    /// <summary>Requests of units to the Koordinator and to APIP.</summary>
    public DbSet<PermintaanBantuan> PermintaanBantuan => Set<PermintaanBantuan>();
    /// <summary>Field inspections.</summary>
    public DbSet<PemeriksaanLapangan> PemeriksaanLapangan => Set<PemeriksaanLapangan>();
    /// <summary>Notes among officers.</summary>
    public DbSet<CatatanInternal> CatatanInternal => Set<CatatanInternal>();
    /// <summary>Requests to open an anonymous identity.</summary>
    public DbSet<PembukaanIdentitas> PembukaanIdentitas => Set<PembukaanIdentitas>();
    /// <summary>Scores of reporters.</summary>
    public DbSet<Kepuasan> Kepuasan => Set<Kepuasan>();
    /// <summary>Cases answered together.</summary>
    public DbSet<Penggabungan> Penggabungan => Set<Penggabungan>();
    /// <summary>Texts that officers start from.</summary>
    public DbSet<TemplatJawaban> TemplatJawaban => Set<TemplatJawaban>();
    /// <summary>Filtered queues kept under a name.</summary>
    public DbSet<PandanganTersimpan> PandanganTersimpan => Set<PandanganTersimpan>();
    /// <summary>Daily checks of queues.</summary>
    public DbSet<PeriksaHarian> PeriksaHarian => Set<PeriksaHarian>();
    /// <summary>Who accepted the code of ethics.</summary>
    public DbSet<PersetujuanKodeEtik> PersetujuanKodeEtik => Set<PersetujuanKodeEtik>();
    /// <summary>Alternates for APIP cases about those who would handle them.</summary>
    public DbSet<PenggantiPenangan> PenggantiPenangan => Set<PenggantiPenangan>();

    /// <summary>Tasks of improvement.</summary>
    public DbSet<TugasMutu> TugasMutu => Set<TugasMutu>();
    /// <summary>Files of the quality work.</summary>
    public DbSet<BerkasMutu> BerkasMutu => Set<BerkasMutu>();
    /// <summary>Self-assessments, one per year.</summary>
    public DbSet<SesiPenilaian> SesiPenilaian => Set<SesiPenilaian>();
    /// <summary>Their answers.</summary>
    public DbSet<JawabanPenilaian> JawabanPenilaian => Set<JawabanPenilaian>();
    /// <summary>Scores that wait for a choice.</summary>
    public DbSet<BentrokNilai> BentrokNilai => Set<BentrokNilai>();
    /// <summary>Every score that was given.</summary>
    public DbSet<RiwayatNilai> RiwayatNilai => Set<RiwayatNilai>();

    /// <summary>Versions of the service standard.</summary>
    public DbSet<VersiStandar> VersiStandar => Set<VersiStandar>();
    /// <summary>Survey periods.</summary>
    public DbSet<PeriodeSurvei> PeriodeSurvei => Set<PeriodeSurvei>();
    /// <summary>Filled-in questionnaires.</summary>
    public DbSet<KuesionerSurvei> KuesionerSurvei => Set<KuesionerSurvei>();
    /// <summary>Versions of the Rencana Aksi.</summary>
    public DbSet<RencanaAksi> RencanaAksi => Set<RencanaAksi>();
    /// <summary>Programs of the Rencana Aksi.</summary>
    public DbSet<ProgramRencana> ProgramRencana => Set<ProgramRencana>();
    /// <summary>Activities of the Rencana Aksi.</summary>
    public DbSet<KegiatanRencana> KegiatanRencana => Set<KegiatanRencana>();
    /// <summary>Quarters of its activities.</summary>
    public DbSet<TriwulanKegiatan> TriwulanKegiatan => Set<TriwulanKegiatan>();
    /// <summary>Targets of the Rencana Aksi.</summary>
    public DbSet<SasaranRencana> SasaranRencana => Set<SasaranRencana>();
    /// <summary>Indicators of the Rencana Aksi.</summary>
    public DbSet<IndikatorRencana> IndikatorRencana => Set<IndikatorRencana>();
    /// <summary>What was reached of the indicators.</summary>
    public DbSet<CapaianIndikator> CapaianIndikator => Set<CapaianIndikator>();
    /// <summary>Proposals of budgets.</summary>
    public DbSet<UsulanAnggaran> UsulanAnggaran => Set<UsulanAnggaran>();
    /// <summary>Trainings of officers.</summary>
    public DbSet<PelatihanPetugas> PelatihanPetugas => Set<PelatihanPetugas>();
    /// <summary>Since when and how soon is reported: at most one row.</summary>
    public DbSet<JadwalPemantauan> JadwalPemantauan => Set<JadwalPemantauan>();
    /// <summary>Monthly reports of the pairs.</summary>
    public DbSet<LaporanUnit> LaporanUnit => Set<LaporanUnit>();
    /// <summary>What the kabupaten writes about a period.</summary>
    public DbSet<DokumenMutu> DokumenMutu => Set<DokumenMutu>();
    /// <summary>Findings of evaluations.</summary>
    public DbSet<TemuanEvaluasi> TemuanEvaluasi => Set<TemuanEvaluasi>();
    /// <summary>Meetings.</summary>
    public DbSet<Rapat> Rapat => Set<Rapat>();
    /// <summary>Who is invited to them.</summary>
    public DbSet<PesertaRapat> PesertaRapat => Set<PesertaRapat>();
    /// <summary>Good practice, appreciation, sanctions. Queries ask who may read a sanction.</summary>
    public DbSet<CatatanMutu> CatatanMutu => Set<CatatanMutu>();
    /// <summary>Publication packs.</summary>
    public DbSet<PublikasiTersimpan> Publikasi => Set<PublikasiTersimpan>();

    /// <summary>Lengths of retention that were set.</summary>
    public DbSet<LamaRetensi> LamaRetensi => Set<LamaRetensi>();
    /// <summary>Cases that must not be erased.</summary>
    public DbSet<TahanHapus> TahanHapus => Set<TahanHapus>();
    /// <summary>Runs of retention.</summary>
    public DbSet<PelaksanaanRetensi> PelaksanaanRetensi => Set<PelaksanaanRetensi>();
    /// <summary>Cases without their reporter.</summary>
    public DbSet<KasusDianonimkan> KasusDianonimkan => Set<KasusDianonimkan>();

    /// <summary>What may be found of each case.</summary>
    public DbSet<TeksCari> TeksCari => Set<TeksCari>();
    /// <summary>Words that may be looked for.</summary>
    public DbSet<KosakataCari> KosakataCari => Set<KosakataCari>();

    /// <summary>Saves, and with it the search index of the cases and the audit lines of the settings that changed: one transaction, whoever saves.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var tersentuh = PengindeksCari.Tersentuh(ChangeTracker);
        var pengaturan = PengamatPengaturan.Lihat(ChangeTracker);
        if (tersentuh.Count == 0 && pengaturan.Count == 0) { return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken); }
        await using var transaksi = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var baris = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (tersentuh.Count > 0) { await PengindeksCari.PerbaruiAsync(this, PengindeksCari.Kasus(tersentuh), cancellationToken); }
        if (pengaturan.Count > 0)
        {
            var audit = this.GetService<PencatatAudit>();
            foreach (var satu in PengamatPengaturan.Peristiwa(pengaturan, Pelaku)) { audit.Tunda(this, satu); }
        }
        if (transaksi is not null) { await transaksi.CommitAsync(cancellationToken); }
        return baris;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A case or a setting is to be saved: only the asynchronous way keeps the search index and the audit log.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => PengindeksCari.Tersentuh(ChangeTracker).Count == 0 && PengamatPengaturan.Lihat(ChangeTracker).Count == 0
        ? base.SaveChanges(acceptAllChangesOnSuccess)
        : throw new InvalidOperationException("Save cases and settings with SaveChangesAsync: it keeps the search index and the audit log.");

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LaporDbContext).Assembly);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    // UTC in the database; SQLite forgets the kind, PostgreSQL insists on it.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        v => v.Kind == DateTimeKind.Utc ? v : DateTime.SpecifyKind(v, DateTimeKind.Utc),
        v => DateTime.SpecifyKind(v, DateTimeKind.Utc));
}
