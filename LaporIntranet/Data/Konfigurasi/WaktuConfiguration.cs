using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class TenggatConfiguration : IEntityTypeConfiguration<Tenggat>
{
    public void Configure(EntityTypeBuilder<Tenggat> b)
    {
        b.Property(t => t.AturanId).HasMaxLength(20);
        b.Ignore(t => t.Berjalan);
        b.HasOne<KebijakanTersimpan>().WithMany().HasForeignKey(t => t.KebijakanId).OnDelete(DeleteBehavior.Restrict);
        // Only running clocks are recounted, warned of and escalated; ended ones fill the table.
        b.HasIndex(t => new { t.Jenis, t.Batas }, "IX_Tenggat_Berjalan").HasFilter("\"Akhir\" = 0");
        b.HasIndex(t => t.Id, "IX_Tenggat_Sementara").HasFilter("\"Akhir\" = 0 AND \"Sementara\"");
        // How the clocks of the cases of a period ended, without reading their rows; serves the key of the case too.
        b.HasIndex(t => new { t.PengaduanId, t.Jenis, t.Akhir, t.Batas, t.BerakhirPada, t.DijedaSejak }, "IX_Tenggat_Kasus");
        // The share of answers on time, over the last months.
        b.HasIndex(t => new { t.BerakhirPada, t.PengaduanId, t.Batas }, "IX_Tenggat_Terpenuhi").HasFilter("\"Jenis\" = 3 AND \"Akhir\" = 1");
        b.OwnsMany(t => t.DaftarJeda, j =>
        {
            j.ToTable("Jeda");
            j.WithOwner().HasForeignKey("TenggatId");
            j.Property<long>("Id");
            j.HasKey("Id");
        });
    }
}

internal sealed class IntervensiConfiguration : IEntityTypeConfiguration<Intervensi>
{
    public void Configure(EntityTypeBuilder<Intervensi> b)
    {
        b.Property(i => i.Dengan).HasMaxLength(DataPengaduan.PanjangNama);
        b.Property(i => i.HasilUraian).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(i => i.Kendala).HasMaxLength(DataPengaduan.PanjangTeks);
        b.Property(i => i.NamaJabatan).HasMaxLength(200);
        b.HasIndex(i => i.Kode).IsUnique();
    }
}

internal sealed class KebijakanConfiguration : IEntityTypeConfiguration<KebijakanTersimpan>
{
    public void Configure(EntityTypeBuilder<KebijakanTersimpan> b)
    {
        b.ToTable("Kebijakan");
        b.Property(k => k.Kode).HasMaxLength(60);
        b.Property(k => k.Nama).HasMaxLength(60);
        b.Property(k => k.AcuanKode).HasMaxLength(60);
        b.Property(k => k.AcuanNama).HasMaxLength(60);
        b.Property(k => k.Alasan).HasMaxLength(400);
        b.Property(k => k.DibuatOleh).HasMaxLength(200);
        b.Property(k => k.VersiBaris).IsConcurrencyToken();
        b.HasIndex(k => new { k.Kode, k.Versi }).IsUnique();
    }
}

internal sealed class KalenderConfiguration : IEntityTypeConfiguration<TahunKalender>, IEntityTypeConfiguration<HariLiburTersimpan>,
    IEntityTypeConfiguration<PengaturanWaktu>, IEntityTypeConfiguration<PerubahanWaktu>
{
    public void Configure(EntityTypeBuilder<TahunKalender> b)
    {
        b.HasKey(t => t.Tahun);
        b.Property(t => t.Tahun).ValueGeneratedNever();
        b.Property(t => t.Dasar).HasMaxLength(400);
        b.Property(t => t.DimuatOleh).HasMaxLength(200);
    }

    public void Configure(EntityTypeBuilder<HariLiburTersimpan> b)
    {
        b.ToTable("HariLibur");
        b.Property(h => h.Nama).HasMaxLength(120);
        b.HasIndex(h => new { h.Tanggal, h.Jenis }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PengaturanWaktu> b)
    {
        b.Property(p => p.Id).ValueGeneratedNever();
        b.Property(p => p.Versi).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<PerubahanWaktu> b)
    {
        b.Property(p => p.NamaJabatan).HasMaxLength(200);
        b.Property(p => p.Ringkas).HasMaxLength(400);
    }
}

internal sealed class PemantauanConfiguration : IEntityTypeConfiguration<LangkahOtomatis>, IEntityTypeConfiguration<RingkasanHarian>,
    IEntityTypeConfiguration<ButirRingkasan>, IEntityTypeConfiguration<HariRingkasan>, IEntityTypeConfiguration<Sewa>
{
    public void Configure(EntityTypeBuilder<LangkahOtomatis> b)
    {
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(l => l.PengaduanId);
        b.HasOne<Tenggat>().WithMany().HasForeignKey(l => l.TenggatId);
        b.HasIndex(l => new { l.TenggatId, l.Jenis }).IsUnique();
        // Not a partial index: SQLite does not see that "Keadaan" = 1 lies in one over "Keadaan" < 2.
        b.HasIndex(l => new { l.Keadaan, l.RencanaPada });
    }

    public void Configure(EntityTypeBuilder<RingkasanHarian> b)
    {
        b.HasOne<Jabatan>().WithMany().HasForeignKey(r => r.JabatanId);
        b.HasMany(r => r.Butir).WithOne().HasForeignKey(x => x.RingkasanHarianId);
        b.HasIndex(r => new { r.JabatanId, r.Tanggal }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ButirRingkasan> b)
    {
        b.HasOne<Pengaduan>().WithMany().HasForeignKey(x => x.PengaduanId);
        b.HasIndex(x => new { x.JabatanId, x.TenggatId, x.Jenis, x.Tingkat, x.Sejak }).IsUnique();
        b.HasIndex(x => new { x.TenggatId, x.Jenis });
    }

    public void Configure(EntityTypeBuilder<HariRingkasan> b) => b.HasKey(h => h.Tanggal);

    public void Configure(EntityTypeBuilder<Sewa> b)
    {
        b.HasKey(s => s.Nama);
        b.Property(s => s.Nama).HasMaxLength(60);
    }
}
