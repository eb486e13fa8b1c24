using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class PengaduanConfiguration : IEntityTypeConfiguration<Pengaduan>
{
    // Partial indexes: a queue or a count never reads a closed case. Each ends with the columns that its counts read, so that they need no row.
    // The column itself is the filter, spelled so that both SQLite and PostgreSQL match it to EF's "Langkah" <> 0.
    private const string Terbuka = "\"Langkah\" <> 0";

    public void Configure(EntityTypeBuilder<Pengaduan> b)
    {
        b.Property(p => p.Nomor).HasMaxLength(30);
        b.Property(p => p.NomorSp4n).HasMaxLength(30);
        b.Property(p => p.Pokok).HasMaxLength(DataPengaduan.PanjangPokok);
        b.Property(p => p.Isi).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.Kecamatan).HasMaxLength(DataPengaduan.PanjangNama);
        b.Property(p => p.Desa).HasMaxLength(DataPengaduan.PanjangNama);
        b.Property(p => p.KelompokRentan).HasMaxLength(60);
        b.Property(p => p.NomorLama).HasMaxLength(30);
        b.Property(p => p.PetugasUnit).HasMaxLength(DataPengaduan.PanjangNama);
        b.Property(p => p.Sebab).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(p => p.Versi).IsConcurrencyToken();
        b.Ignore(p => p.JawabanBerjalan);
        b.Ignore(p => p.PihakUnit);

        b.HasIndex(p => p.Nomor).IsUnique();
        b.HasIndex(p => p.NomorSp4n).IsUnique();
        b.HasIndex(p => p.NomorLama).IsUnique();
        // The register of a month, in the order of receipt, and every figure counted from what came in a period: the columns after the key let a count need no row.
        b.HasIndex(p => new
        {
            p.DiterimaPada, p.Id, p.Apip, p.PasanganId, p.PencatatPasanganId, p.Status, p.Klasifikasi, p.Kanal, p.KategoriId, p.Kecamatan, p.HasilAkhir, p.HariTanggapan, p.ResponsAwalPada,
        }, "IX_Pengaduan_Diterima");
        b.HasIndex(p => p.IndukId, "IX_Pengaduan_Induk").HasFilter("\"IndukId\" IS NOT NULL");
        b.HasIndex(p => p.DiubahPada, "IX_Pengaduan_PerluTinjauan").HasFilter("\"PerluTinjauan\"");
        // Few: a queue finds the APIP cases of an office without reading the open ones of all.
        b.HasIndex(p => new { p.BatasTerdekat, p.Id, p.Langkah }, "IX_Pengaduan_Apip").HasFilter("\"Apip\"");
        b.HasIndex(p => new { p.BatasTerdekat, p.Id, p.Langkah, p.PeringatanTerdekat, p.Apip }, "IX_Pengaduan_Antrean").HasFilter(Terbuka);
        b.HasIndex(p => new { p.Langkah, p.BatasTerdekat, p.Id, p.PeringatanTerdekat, p.Apip }, "IX_Pengaduan_AntreanLangkah").HasFilter(Terbuka);
        b.HasIndex(p => new { p.PasanganId, p.BatasTerdekat, p.Id, p.Langkah, p.PeringatanTerdekat, p.Klasifikasi, p.IntervensiTerakhir, p.Apip }, "IX_Pengaduan_AntreanPasangan").HasFilter(Terbuka);
        b.HasIndex(p => new { p.PencatatPasanganId, p.BatasTerdekat, p.Id, p.Langkah, p.PeringatanTerdekat, p.Apip }, "IX_Pengaduan_AntreanPencatat").HasFilter("\"PasanganId\" IS NULL AND \"PencatatPasanganId\" IS NOT NULL AND \"Langkah\" <> 0");
        b.HasIndex(p => new { p.BatasTerdekat, p.Id, p.Apip }, "IX_Pengaduan_PerluInputSp4n").HasFilter("\"PerluInputSp4n\"");
        b.HasIndex(p => new { p.PasanganId, p.BatasTerdekat, p.Id, p.Apip }, "IX_Pengaduan_PerluInputSp4nPasangan").HasFilter("\"PerluInputSp4n\"");
        b.HasIndex(p => new { p.PencatatPasanganId, p.BatasTerdekat, p.Id, p.Apip }, "IX_Pengaduan_PerluInputSp4nPencatat").HasFilter("\"PasanganId\" IS NULL AND \"PencatatPasanganId\" IS NOT NULL AND \"PerluInputSp4n\"");
        // What goes back and forth between units, for the Koordinator: few.
        b.HasIndex(p => new { p.BatasTerdekat, p.Id, p.PeringatanTerdekat, p.Apip }, "IX_Pengaduan_PerluKeputusan").HasFilter("\"JumlahKembali\" >= 2 AND \"Langkah\" = 4");
        b.HasIndex(p => new { p.BatasTerdekat, p.Id, p.Apip }, "IX_Pengaduan_BelumDiinput").HasFilter("\"JawabanBelumDiinput\"");
        b.HasIndex(p => new { p.PasanganId, p.BatasTerdekat, p.Id, p.Apip }, "IX_Pengaduan_BelumDiinputPasangan").HasFilter("\"JawabanBelumDiinput\"");
        b.HasIndex(p => new { p.PasanganId, p.Status });
        // What happened lately in a unit, closed cases too.
        b.HasIndex(p => new { p.PasanganId, p.DiubahPada });
        b.HasIndex(p => new { p.TingkatEskalasi, p.BatasTerdekat, p.NaikPada, p.Langkah, p.Apip }, "IX_Pengaduan_Eskalasi").HasFilter("\"TingkatEskalasi\" > 0 AND \"Langkah\" <> 0");
        b.HasOne<KebijakanTersimpan>().WithMany().HasForeignKey(p => p.KebijakanId).OnDelete(DeleteBehavior.Restrict);
        b.Ignore(p => p.BerkadarPengawasan);
        b.HasMany(p => p.DaftarPemeriksaan).WithOne().HasForeignKey(x => x.PengaduanId);
        b.HasMany(p => p.DaftarIntervensi).WithOne().HasForeignKey(i => i.PengaduanId);

        b.HasMany(p => p.DaftarPihak).WithOne().HasForeignKey(x => x.PengaduanId);
        b.HasOne<UnitKerja>().WithMany().HasForeignKey(p => p.TerlaporUnitId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.TerlaporJabatanId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(p => p.UsulPasanganId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(p => p.IndukId).OnDelete(DeleteBehavior.Restrict);
        b.HasMany(p => p.Riwayat).WithOne().HasForeignKey(x => x.PengaduanId);
        b.HasMany(p => p.DaftarTenggat).WithOne().HasForeignKey(x => x.PengaduanId);
        b.HasMany(p => p.DaftarJawaban).WithOne().HasForeignKey(x => x.PengaduanId);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(p => p.PasanganId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Pasangan>().WithMany().HasForeignKey(p => p.PencatatPasanganId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Jabatan>().WithMany().HasForeignKey(p => p.PencatatJabatanId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Kategori>().WithMany().HasForeignKey(p => p.KategoriId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<IdentitasPelapor>().WithOne().HasForeignKey<IdentitasPelapor>(i => i.PengaduanId);
    }
}

internal sealed class PeristiwaConfiguration : IEntityTypeConfiguration<Peristiwa>
{
    public void Configure(EntityTypeBuilder<Peristiwa> b)
    {
        b.HasIndex(p => p.Kunci).IsUnique();
        b.Property(p => p.NamaJabatan).HasMaxLength(200);
        b.Property(p => p.NamaOrang).HasMaxLength(120);
        b.Property(p => p.Ringkas).HasMaxLength(400);
        b.Property(p => p.Dasar).HasMaxLength(200);
    }
}

internal sealed class JawabanConfiguration : IEntityTypeConfiguration<Jawaban>
{
    public void Configure(EntityTypeBuilder<Jawaban> b)
    {
        b.Property(j => j.Teks).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(j => j.CatatanPerbaikan).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(j => j.DisusunOleh).HasMaxLength(200);
        b.Property(j => j.DisetujuiOleh).HasMaxLength(200);
        b.Property(j => j.DiinputSp4nOleh).HasMaxLength(200);
    }
}
