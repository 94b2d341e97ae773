import { defineConfig } from 'prisma/config';

// Only for `prisma generate` and for writing migrations: the portal applies its migrations itself.
export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost/none' },
});
