using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class PihakKasusConfiguration : IEntityTypeConfiguration<PihakKasus>
{
    public void Configure(EntityTypeBuilder<PihakKasus> b)
    {
        b.Property(p => p.Tugas).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.Hasil).HasMaxLength(DataPengaduan.PanjangTeks);
        // What an office or a pair is party to is asked with every list: both answers come from an index alone.
        b.HasIndex(p => new { p.JabatanId, p.Aktif, p.PengaduanId, p.IsiSampai }, "IX_PihakKasus_Jabatan").HasFilter("\"JabatanId\" IS NOT NULL");
        b.HasIndex(p => new { p.PasanganId, p.Aktif, p.PengaduanId }, "IX_PihakKasus_Pasangan").HasFilter("\"PasanganId\" IS NOT NULL");
        // Few at a time: the open tasks that another unit's case gave to a pair or to an office, earliest limit first.
        b.HasIndex(p => new { p.PasanganId, p.Sebagai, p.PengaduanId, p.Batas }, "IX_PihakKasus_TugasPasangan").HasFilter("\"Aktif\" AND \"SelesaiPada\" IS NULL AND \"PasanganId\" IS NOT NULL");
        b.HasIndex(p => new { p.JabatanId, p.Sebagai, p.PengaduanId, p.Batas }, "IX_PihakKasus_TugasJabatan").HasFilter("\"Aktif\" AND \"SelesaiPada\" IS NULL AND \"JabatanId\" IS NOT NULL");
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(p => p.PasanganId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LembarVerifikasiConfiguration : IEntityTypeConfiguration<LembarVerifikasi>
{
    public void Configure(EntityTypeBuilder<LembarVerifikasi> b)
    {
        b.HasKey(l => l.PengaduanId);
        b.Property(l => l.PengaduanId).ValueGeneratedNever();
        b.Property(l => l.Subjek).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(l => l.Objek).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(l => l.TindakanPerlindungan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(l => l.Catatan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(l => l.DiubahOleh).HasMaxLength(200);
        b.HasOne<Pengaduan>().WithOne().HasForeignKey<LembarVerifikasi>(l => l.PengaduanId);
    }
}

internal sealed class PermintaanBantuanConfiguration : IEntityTypeConfiguration<PermintaanBantuan>
{
    public void Configure(EntityTypeBuilder<PermintaanBantuan> b)
    {
        b.Property(p => p.Teks).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.Jawaban).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.NamaJabatan).HasMaxLength(200);
        b.Property(p => p.DijawabOleh).HasMaxLength(200);
        b.HasIndex(p => p.PengaduanId);
        b.HasIndex(p => new { p.Jenis, p.PengaduanId }, "IX_PermintaanBantuan_Terbuka").HasFilter("\"DijawabPada\" IS NULL");
        b.HasOne<Pengaduan>().WithMany(p => p.DaftarBantuan).HasForeignKey(p => p.PengaduanId);
    }
}

internal sealed class PemeriksaanLapanganConfiguration : IEntityTypeConfiguration<PemeriksaanLapangan>
{
    public void Configure(EntityTypeBuilder<PemeriksaanLapangan> b)
    {
        b.HasIndex(p => p.Kode).IsUnique();
        b.Property(p => p.Lokasi).HasMaxLength(DataPemeriksaan.PanjangLokasi);
        b.Property(p => p.Petugas).HasMaxLength(DataPemeriksaan.PanjangPetugas);
        b.Property(p => p.Temuan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.Kesimpulan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.NamaJabatan).HasMaxLength(200);
    }
}

internal sealed class CatatanInternalConfiguration : IEntityTypeConfiguration<CatatanInternal>
{
    public void Configure(EntityTypeBuilder<CatatanInternal> b)
    {
        b.Property(c => c.Teks).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(c => c.NamaJabatan).HasMaxLength(200);
        b.HasOne<Pengaduan>().WithMany(p => p.DaftarCatatan).HasForeignKey(c => c.PengaduanId);
    }
}

internal sealed class PembukaanIdentitasConfiguration : IEntityTypeConfiguration<PembukaanIdentitas>
{
    public void Configure(EntityTypeBuilder<PembukaanIdentitas> b)
    {
        b.Property(p => p.NamaPeminta).HasMaxLength(200);
        b.Property(p => p.NamaPemutus).HasMaxLength(200);
        b.Property(p => p.Alasan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.CatatanPemutus).HasMaxLength(DataPengaduan.PanjangTeks);
        b.HasIndex(p => new { p.PengaduanId, p.PemintaJabatanId });
        b.HasIndex(p => p.Keadaan, "IX_PembukaanIdentitas_Menunggu").HasFilter("\"Keadaan\" = 0");
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(p => p.PengaduanId);
        b.HasOne<Penugasan>().WithMany().HasForeignKey(p => p.PemintaPenugasanId);
    }
}

internal sealed class KepuasanConfiguration : IEntityTypeConfiguration<Kepuasan>
{
    public void Configure(EntityTypeBuilder<Kepuasan> b)
    {
        b.Property(k => k.Kata).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(k => k.HasilTinjauan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(k => k.NamaJabatan).HasMaxLength(200);
        b.Property(k => k.DitinjauOleh).HasMaxLength(200);
        b.HasIndex(k => k.DicatatPada);
        b.HasOne<Pengaduan>().WithMany(p => p.DaftarKepuasan).HasForeignKey(k => k.PengaduanId);
    }
}

internal sealed class PenggabunganConfiguration : IEntityTypeConfiguration<Penggabungan>
{
    public void Configure(EntityTypeBuilder<Penggabungan> b)
    {
        b.Property(p => p.Alasan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.NamaJabatan).HasMaxLength(200);
        b.HasIndex(p => p.IndukId);
        b.HasIndex(p => p.AnakId, "IX_Penggabungan_AnakBerlaku").IsUnique().HasFilter("\"DibatalkanPada\" IS NULL");
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(p => p.IndukId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(p => p.AnakId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class TemplatJawabanConfiguration : IEntityTypeConfiguration<TemplatJawaban>
{
    public void Configure(EntityTypeBuilder<TemplatJawaban> b)
    {
        b.Property(t => t.Judul).HasMaxLength(120);
        b.Property(t => t.Teks).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(t => t.Versi).IsConcurrencyToken();
        b.HasOne<Pasangan>().WithMany().HasForeignKey(t => t.PasanganId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PandanganTersimpanConfiguration : IEntityTypeConfiguration<PandanganTersimpan>
{
    public void Configure(EntityTypeBuilder<PandanganTersimpan> b)
    {
        b.Property(p => p.Nama).HasMaxLength(80);
        b.Property(p => p.Alamat).HasMaxLength(500);
        b.HasIndex(p => new { p.JabatanId, p.Nama }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class PeriksaHarianConfiguration : IEntityTypeConfiguration<PeriksaHarian>
{
    public void Configure(EntityTypeBuilder<PeriksaHarian> b)
    {
        b.Property(p => p.NamaOrang).HasMaxLength(120);
        b.HasIndex(p => new { p.JabatanId, p.Tanggal }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class PersetujuanKodeEtikConfiguration : IEntityTypeConfiguration<PersetujuanKodeEtik>
{
    public void Configure(EntityTypeBuilder<PersetujuanKodeEtik> b)
    {
        b.Property(p => p.NamaOrang).HasMaxLength(120);
        b.HasIndex(p => new { p.JabatanId, p.NamaOrang, p.VersiTeks }).IsUnique();
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId);
    }
}

internal sealed class PenggantiPenanganConfiguration : IEntityTypeConfiguration<PenggantiPenangan>
{
    public void Configure(EntityTypeBuilder<PenggantiPenangan> b)
    {
        b.HasIndex(p => p.UnitId).IsUnique();
        b.HasIndex(p => p.JabatanId).IsUnique();
        b.Property(p => p.DitetapkanOleh).HasMaxLength(200);
        b.Property(p => p.Versi).IsConcurrencyToken();
        b.HasOne<UnitKerja>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.JabatanId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(p => p.PasanganId).OnDelete(DeleteBehavior.Restrict);
    }
}
