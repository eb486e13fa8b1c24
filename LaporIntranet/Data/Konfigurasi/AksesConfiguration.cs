using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LaporIntranet.Data.Konfigurasi;

internal sealed class OrangConfiguration : IEntityTypeConfiguration<Orang>
{
    public void Configure(EntityTypeBuilder<Orang> b)
    {
        b.Property(o => o.Nama).HasMaxLength(200);
        b.Property(o => o.Nip).HasMaxLength(18);
        b.Property(o => o.Surel).HasMaxLength(254);
        b.Property(o => o.Penerbit).HasMaxLength(300);
        b.Property(o => o.Subjek).HasMaxLength(255);
        b.HasIndex(o => o.Nip).IsUnique();
        b.HasIndex(o => o.Surel).IsUnique();
        b.HasIndex(o => new { o.Penerbit, o.Subjek }).IsUnique();
        b.Property(o => o.Versi).IsConcurrencyToken();
    }
}

internal sealed class SesiConfiguration : IEntityTypeConfiguration<Sesi>
{
    public void Configure(EntityTypeBuilder<Sesi> b)
    {
        b.Property(s => s.Id).ValueGeneratedNever();
        b.Property(s => s.Alamat).HasMaxLength(60);
        b.Property(s => s.Peramban).HasMaxLength(200);
        b.HasOne<Penugasan>().WithMany().HasForeignKey(s => s.PenugasanId).OnDelete(DeleteBehavior.Restrict);
        b.HasOne<Orang>().WithMany().HasForeignKey(s => s.OrangId).OnDelete(DeleteBehavior.Restrict);
        b.HasIndex(s => s.DiakhiriPada);
    }
}

internal sealed class CatatanAuditConfiguration : IEntityTypeConfiguration<CatatanAudit>
{
    public void Configure(EntityTypeBuilder<CatatanAudit> b)
    {
        b.Property(c => c.Id).ValueGeneratedNever();   // the chain numbers its links itself
        b.Property(c => c.NamaJabatan).HasMaxLength(200);
        b.Property(c => c.NamaOrang).HasMaxLength(200);
        b.Property(c => c.Objek).HasMaxLength(200);
        b.Property(c => c.Ringkas).HasMaxLength(500);
        b.Property(c => c.Alamat).HasMaxLength(60);
        b.Property(c => c.HashSebelum).HasMaxLength(64);
        b.Property(c => c.Hash).HasMaxLength(64);
        // No foreign keys: the log outlives what it speaks of.
        b.HasIndex(c => c.Waktu);
        b.HasIndex(c => c.PengaduanId);
        b.HasIndex(c => new { c.Jenis, c.Id });
        b.HasIndex(c => new { c.JabatanId, c.Id });
    }
}
